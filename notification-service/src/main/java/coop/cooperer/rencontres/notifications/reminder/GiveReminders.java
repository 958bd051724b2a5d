package coop.cooperer.rencontres.notifications.reminder;

import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.notifications.seat.Seats;
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
    private final Seats seats;
    private final Clock clock;

    GiveReminders(GiveReminder give, Drafts drafts, Seats seats, Clock clock) {
        this.give = give;
        this.drafts = drafts;
        this.seats = seats;
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var now = clock.instant();
        give.due(now).forEach(it -> give(it, now));
    }

    // One whose owner is away waits alone.
    private void give(Reminder reminder, Instant now) {
        try {
            give.run(reminder, mattersOf(reminder, now));
        } catch (UncheckedIOException away) {
            LOG.warnf("A reminder of %s waits: %s", reminder.subject(), away.getMessage());
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
            case AFTERWARDS ->
                    seats.of(reminder.about()).stream()
                            .<Matter>map(
                                    it ->
                                            new Matter.SeminarIsOver(
                                                    it.registration(), it.attended()))
                            .toList();
        };
    }
}
