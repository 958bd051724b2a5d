package coop.cooperer.rencontres.committees.decision;

/** How a member stood when a vote closed. */
enum Standing {
    /** There, or its vote received in writing. */
    PRESENT,
    /** Away, and represented by a member who was there. */
    BY_PROXY,
    /** Away. */
    ABSENT,
    /** Has an interest in the matter and keeps out of it (D78). */
    RECUSED
}
