package coop.cooperer.rencontres.notifications.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Plans, in the transaction that hears of a date, what is recalled before it. */
@ApplicationScoped
public class PlanReminders {

    // Thanks that come a season later are none.
    private static final int LAPSE_DAYS = 90;

    private final Reminders reminders;
    private final RemindersConfig config;

    PlanReminders(Reminders reminders, RemindersConfig config) {
        this.reminders = reminders;
        this.config = config;
    }

    /** A call takes applications until its deadline. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deadline(UUID call, Instant deadline) {
        for (var before : config.beforeDeadline()) {
            reminders.plan(
                    new Reminder(
                            Reminder.Kind.DEADLINE,
                            call,
                            before.toString(),
                            call,
                            deadline.minus(before),
                            deadline));
        }
    }

    /** A committee meets. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meeting(UUID committee, UUID meeting, Instant at) {
        reminders.plan(
                new Reminder(
                        Reminder.Kind.MEETING,
                        meeting,
                        "",
                        committee,
                        at.minus(config.beforeMeeting()),
                        at));
    }

    /** A seminar is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void afterwards(UUID seminar, Instant heldAt) {
        var due = heldAt.plus(config.afterSeminar());
        reminders.plan(
                new Reminder(
                        Reminder.Kind.AFTERWARDS,
                        seminar,
                        "",
                        seminar,
                        due,
                        due.plus(Duration.ofDays(LAPSE_DAYS))));
    }
}
