package coop.cooperer.rencontres.committees.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every decision. Who may see those of a committee is asked of the committee before. */
interface Decisions {

    /**
     * The decision of this committee, with its votes.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-decision}
     */
    Decision get(UUID id, UUID committee);

    /** The same, to which nobody adds a vote until the transaction ends. */
    Decision hold(UUID id, UUID committee);

    /** The same without its votes, to add one: many may at once, but not while somebody closes. */
    Decision share(UUID id, UUID committee);

    /** Those of a committee, by age. */
    List<Decision> of(UUID committee, UUID after, int rows);

    /** Those voted on at a meeting, by age. */
    List<Decision> at(UUID meeting);

    /** The committees and ids of those whose consultation has ended and that nobody closed. */
    List<Due> due(Instant now);

    /** What the register of a committee says now. */
    Register register(UUID committee);

    /** How many votes there are. */
    int votes(UUID id);

    /**
     * Adds a vote.
     *
     * @param change whether a vote of the same person may be replaced
     * @return whether it was taken; not if the same person had voted and does not change it
     */
    boolean add(UUID decision, UUID member, Vote vote, boolean change, Instant at);

    /** Keeps a member out of it. */
    void recuse(UUID decision, UUID member, Instant at);

    /** Stores a new decision, or the changes of one; answers it with its new version. */
    Decision save(Decision decision);

    /** A consultation that the clock has to close. */
    record Due(UUID committee, UUID decision) {}
}
