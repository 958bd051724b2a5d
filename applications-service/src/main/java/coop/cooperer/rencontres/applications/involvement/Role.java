package coop.cooperer.rencontres.applications.involvement;

/** As what a candidate that was not chosen may be asked again. */
enum Role {
    /** A partner of a seminar on its territory. */
    PARTNER,
    /** Somebody who speaks at a seminar. */
    SPEAKER,
    /** Whoever takes over if a holder gives up. */
    RESERVE
}
