package coop.cooperer.rencontres.notifications.holder;

import java.util.Optional;
import java.util.UUID;

/** Which structure holds which lot. */
public interface Holders {

    /** Notes an award; a later one takes the place of the former. */
    void award(UUID lot, UUID organisation);

    /** The structure that holds a lot. */
    Optional<UUID> ofLot(UUID lot);

    /** The structure that holds the lot by which a seminar is organised. */
    Optional<UUID> ofSeminar(UUID seminar);
}
