package coop.cooperer.rencontres.notifications.reminder;

import java.time.Instant;
import java.util.List;

/** Every reminder. */
interface Reminders {

    /** Plans a reminder; one that was planned and is not done moves to the new day. */
    void plan(Reminder reminder);

    /** Those that are due and not done. */
    List<Reminder> due(Instant now);

    /** Notes that one is done; answers whether nobody has noted it before. */
    boolean done(Reminder reminder);
}
