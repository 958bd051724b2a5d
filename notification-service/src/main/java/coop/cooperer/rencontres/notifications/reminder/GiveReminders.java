package coop.cooperer.rencontres.notifications.reminder;

import coop.cooperer.rencontres.notifications.message.Matter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** Gives every reminder whose day has come; what it needs of others it reads before. */
@ApplicationScoped
class GiveReminders {

    private static final Logger LOG = Logger.getLogger(GiveReminders.class);

    private final GiveReminder give;
    private final Drafts drafts;
    private final Clock clock;

    GiveReminders(GiveReminder give, Drafts drafts, Clock clock) {
        this.give = give;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var now = clock.instant();
        try {
            give.due(now).forEach(it -> give.run(it, mattersOf(it, now)));
        } catch (UncheckedIOException away) {
            LOG.warnf("Reminders wait: %s", away.getMessage());
        }
    }

    private List<Matter> mattersOf(Reminder reminder, Instant now) {
        if (!now.isBefore(reminder.lapsesAt())) {
            return List.of();
        }
        return switch (reminder.kind()) {
            case DEADLINE ->
                    drafts.of(reminder.about()).stream()
                            .<Matter>map(
                                    it ->
                                            new Matter.DraftIsWaiting(
                                                    it.application(),
                                                    reminder.about(),
                                                    it.organisation(),
                                                    reminder.occasion()))
                            .toList();
            case MEETING -> List.of(new Matter.MeetingIsNear(reminder.about(), reminder.subject()));
        };
    }
}
