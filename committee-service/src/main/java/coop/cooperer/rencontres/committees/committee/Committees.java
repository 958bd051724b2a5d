package coop.cooperer.rencontres.committees.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every committee. What somebody may not see is unknown: most questions name who asks. */
public interface Committees {

    /**
     * The committee of this id.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-committee}
     */
    Committee get(UUID id);

    /**
     * The same, as far as the asker may see it.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-committee}, for a
     *     neighbour's as well
     */
    Committee get(UUID id, Asker asker);

    /** The same, which nobody else changes until the transaction ends. */
    Committee hold(UUID id, Asker asker);

    /** Those that the asker may see, of one seminar or of all, by age. */
    List<Committee> seenBy(Asker asker, Optional<UUID> seminar, UUID after, int rows);

    /** Whether the seminar has its local committee. */
    boolean existsFor(UUID seminar);

    /** Stores a new committee, or the changes of one; answers it with its new version. */
    Committee save(Committee committee);
}
