package coop.cooperer.rencontres.committees.meeting;

/** How far a meeting has come. */
public enum Stage {
    /** Written down, nobody is called yet. */
    PLANNED,
    /** Its members say when they can come. */
    POLL_OPEN,
    /** Its members are called; it may have begun. */
    CONVENED,
    /** It is over, and who was there is settled. */
    HELD,
    /** What was said is before its members. */
    MINUTES_CIRCULATED,
    /** What was said is settled. */
    MINUTES_APPROVED,
    /** It does not take place. */
    CANCELLED
}
