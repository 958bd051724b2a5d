package coop.cooperer.rencontres.applications.selection;

import java.util.List;
import java.util.UUID;

/** Every award. */
interface Awards {

    /** The awards of a lot. */
    List<Award> ofLot(UUID lot);

    /** The awards of a call. */
    List<Award> ofCall(UUID call);

    /** Forgets the prepared awards of a lot. */
    void remove(UUID lot);

    /** Stores a new award. */
    void add(Award award);
}
