package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.platform.web.InternalReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those who have a seat at a seminar, as its owner knows them; never asked in a transaction. */
@ApplicationScoped
public class Registrants {

    private final InternalReads owners;

    Registrants(InternalReads owners) {
        this.owners = owners;
    }

    /**
     * A person who has a seat.
     *
     * @param under18 what the person said; nothing where it is not asked
     */
    public record Registrant(
            UUID registration, String givenName, String familyName, @Nullable Boolean under18) {

        /** Whether the person said to be under 18. */
        boolean isMinor() {
            return Boolean.TRUE.equals(under18);
        }

        /** As the person is called. */
        String name() {
            return givenName + " " + familyName;
        }
    }

    /** All of them, by name. */
    public List<Registrant> of(UUID seminar) {
        return owners.read("seminars", "participants", seminar, Participants.class)
                .map(Participants::items)
                .orElse(List.of());
    }

    /** What the owner answers. */
    record Participants(List<Registrant> items) {}
}
