package coop.cooperer.rencontres.notifications.notice;

import java.util.Set;
import java.util.UUID;

/** A person, and on whose behalf it reads notices. */
record Reader(UUID person, Set<UUID> organisations, Set<String> roles) {

    Reader {
        organisations = Set.copyOf(organisations);
        roles = Set.copyOf(roles);
    }
}
