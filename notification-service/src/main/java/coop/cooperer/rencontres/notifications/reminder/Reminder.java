package coop.cooperer.rencontres.notifications.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to recall, once.
 *
 * @param subject the call whose deadline is near, the meeting, or the seminar that is over
 * @param occasion tells apart what is recalled several times of one subject
 * @param about the call, the committee that meets, or the seminar
 * @param dueAt by the business clock
 * @param lapsesAt from when on it is too late to recall it
 */
record Reminder(
        Kind kind, UUID subject, String occasion, UUID about, Instant dueAt, Instant lapsesAt) {

    /** What is near. */
    enum Kind {
        /** The deadline of a call, for those who have not deposited. */
        DEADLINE,
        /** A meeting of a committee. */
        MEETING,
        /** The day after a seminar, for those who had a seat. */
        AFTERWARDS
    }
}
