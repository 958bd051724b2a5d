package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sends a new link to who lost the last one. Nobody learns from it who is registered. */
@ApplicationScoped
class SendLink {

    // Nobody's mailbox is filled by asking again and again.
    private static final long LINKS_AT_ONCE = 10;

    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final SqlPlaceKeys keys;
    private final Outbox outbox;

    SendLink(Seminars seminars, SqlRegistrations registrations, SqlPlaceKeys keys, Outbox outbox) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.keys = keys;
        this.outbox = outbox;
    }

    @Transactional
    void run(UUID id, String email) {
        seminars.get(id);
        for (var place : registrations.of(id, new Address(email))) {
            if (keys.linksOf(place.id) < LINKS_AT_ONCE) {
                outbox.append(new RegistrantNoticeDue(place.id, id, RegistrantNotice.LINK_ASKED));
            }
        }
    }
}
