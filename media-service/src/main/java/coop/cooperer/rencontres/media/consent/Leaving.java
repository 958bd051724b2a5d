package coop.cooperer.rencontres.media.consent;

import java.util.List;
import java.util.UUID;

/** Takes from the public what a consent no longer covers. */
public interface Leaving {

    /**
     * Takes away every public medium that needs this kind of consent of this person.
     *
     * @return the media that left
     */
    List<UUID> leave(UUID person, ConsentKind kind, String reason);
}
