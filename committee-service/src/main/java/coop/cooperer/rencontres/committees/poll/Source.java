package coop.cooperer.rencontres.committees.poll;

/** Where an option of a poll comes from. */
enum Source {
    /** The bid that was selected for the lot named it. */
    BID,
    /** The seminar proposed it. */
    SEMINAR,
    /** Who prepares the committee added it. */
    ADDED
}
