package coop.cooperer.rencontres.committees.decision;

import java.util.List;
import java.util.UUID;

/** Every decision. Who may see those of a committee is asked of the committee before. */
interface Decisions {

    /**
     * The decision of this committee, which nobody else changes until the transaction ends.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-decision}
     */
    Decision hold(UUID id, UUID committee);

    /** Those of a committee, by age. */
    List<Decision> of(UUID committee, UUID after, int rows);

    /** What the register of a committee says now. */
    Register register(UUID committee);

    /** Stores a new decision, or the changes of one; answers it with its new version. */
    Decision save(Decision decision);
}
