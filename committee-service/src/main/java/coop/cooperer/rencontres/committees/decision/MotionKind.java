package coop.cooperer.rencontres.committees.decision;

/** What a committee can be asked to decide on. */
enum MotionKind {
    /** The date of its seminar. */
    DATE,
    /** The final programme of its seminar. */
    PROGRAMME,
    /** Anything else, in words. */
    RESOLUTION
}
