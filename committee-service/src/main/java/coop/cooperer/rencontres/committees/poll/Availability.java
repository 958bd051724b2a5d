package coop.cooperer.rencontres.committees.poll;

/** Whether somebody can come on a day. */
enum Availability {
    /** Yes. */
    YES,
    /** If it has to be. */
    IF_NEEDED,
    /** No. */
    NO
}
