package coop.cooperer.rencontres.media.proceedings;

import coop.cooperer.rencontres.platform.web.InternalReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the owner of a seminar where it was held; never in a transaction. */
@ApplicationScoped
public class ReadPlace {

    private final InternalReads owners;

    ReadPlace(InternalReads owners) {
        this.owners = owners;
    }

    /** The place in one line; nothing while none is chosen. */
    public @Nullable String run(UUID seminar) {
        return owners.read("seminars", "venues", seminar, Venue.class)
                .map(it -> it.name() + ", " + it.location())
                .orElse(null);
    }

    /** What the owner answers. */
    record Venue(String name, String location) {}
}
