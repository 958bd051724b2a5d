package coop.cooperer.rencontres.committees.decision;

/** What a member answers to a proposed decision. */
enum Choice {
    /** Yes. */
    FOR,
    /** No. */
    AGAINST,
    /** Neither; counts for the quorum alone. */
    ABSTAIN
}
