package coop.cooperer.rencontres.notifications.reminder;

import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Gives one reminder: the mails it asks for are owed from the transaction that notes it as done.
 */
@ApplicationScoped
class GiveReminder {

    private final Reminders reminders;
    private final AnnounceMessage announce;

    GiveReminder(Reminders reminders, AnnounceMessage announce) {
        this.reminders = reminders;
        this.announce = announce;
    }

    @Transactional
    List<Reminder> due(Instant now) {
        return reminders.due(now);
    }

    @Transactional
    void run(Reminder reminder, List<Matter> matters) {
        if (reminders.done(reminder)) {
            matters.forEach(announce::run);
        }
    }
}
