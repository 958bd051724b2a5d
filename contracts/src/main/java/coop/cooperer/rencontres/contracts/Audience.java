package coop.cooperer.rencontres.contracts;

/** Who may receive an event outside the platform (the table of events, column "audience"). */
public enum Audience {
    /** The services of the platform, nobody else. */
    INTERNAL,
    /** Partner systems that hold the scope named by {@link Announced#scope()}. */
    PARTNER,
    /** Every subscriber. */
    OPEN
}
