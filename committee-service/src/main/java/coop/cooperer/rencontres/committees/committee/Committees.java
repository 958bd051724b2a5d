package coop.cooperer.rencontres.committees.committee;

import java.time.Instant;
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

    /** The same, for what the clock does and nobody asks for. */
    Committee hold(UUID id);

    /** Those that the asker may see, of one seminar or of all, by age. */
    List<Committee> seenBy(Asker asker, Optional<UUID> seminar, UUID after, int rows);

    /** Whether the seminar has its local committee. */
    boolean existsFor(UUID seminar);

    /** The national committee of the call, which nobody else changes until the transaction ends. */
    Optional<Committee> holdNational(UUID call);

    /** The local committees of a call, by age. */
    List<Committee> localOf(UUID call);

    /** The seat of a person, without the others: many may ask at once. */
    Optional<Member> seatOf(UUID committee, UUID person);

    /** Whether the person had a seat in the committee and has left it. */
    boolean hasLeft(UUID committee, UUID person);

    /** Remembers who left, so that a former member is told so. */
    void remember(UUID committee, Member former, Instant leftAt);

    /** Stores a new committee, or the changes of one; answers it with its new version. */
    Committee save(Committee committee);
}
