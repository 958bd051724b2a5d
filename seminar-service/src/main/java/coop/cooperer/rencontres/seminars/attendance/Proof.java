package coop.cooperer.rencontres.seminars.attendance;

/** What shows that a person was there. */
enum Proof {
    /** Signed on the organiser's screen. */
    SCREEN,
    /** Signed on the printed sheet, which was scanned. */
    PAPER,
    /** Followed the live session, as its log of connections says. */
    CONNECTION,
    /** Said after the sheet was closed, with a reason. */
    CORRECTION
}
