package coop.cooperer.rencontres.media.expectation;

import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableOverdue;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** Says of each deliverable that is late that it is, once a day at most (requirement D95). */
@ApplicationScoped
class RemindOverdue {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Deliverables deliverables;
    private final OverdueNotices notices;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RemindOverdue(
            Deliverables deliverables,
            OverdueNotices notices,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.deliverables = deliverables;
        this.notices = notices;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(
            every = "1m",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        deliverables.overdueOn(today).stream()
                .filter(it -> notices.isFirstOf(it.id(), today))
                .forEach(this::tell);
    }

    private void tell(Deliverable late) {
        var duty = late.duty();
        outbox.append(
                new DeliverableOverdue(
                        late.id(),
                        duty.lot(),
                        duty.seminar(),
                        duty.kind(),
                        Objects.requireNonNull(late.dueOn())));
        audit.record("DeliverableOverdue", late.id(), "", "", "");
    }
}
