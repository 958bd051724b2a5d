package coop.cooperer.rencontres.contracts;

/** What a provider delivers for a seminar, and what is published of it. */
public enum DeliverableKind {
    /** The photographs of the day. */
    PHOTO_COVERAGE,
    /** An interview published as a podcast. */
    EPISODE,
    /** The written account of the seminar, in French « actes ». */
    PROCEEDINGS,
    /** A support that gives the lessons of the seminar back to its public. */
    RESTITUTION
}
