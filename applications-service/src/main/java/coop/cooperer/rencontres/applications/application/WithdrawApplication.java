package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes an organisation's own file back, before the deadline (D8). */
@ApplicationScoped
class WithdrawApplication {

    private final Applications applications;
    private final Calls calls;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    WithdrawApplication(
            Applications applications, Calls calls, Outbox outbox, Audit audit, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Application run(UUID id, UUID organisation) {
        var current = applications.hold(id, organisation);
        var now = clock.instant();
        var change = current.withdraw(calls.get(current.call()).receivesAt(now), now);
        applications.save(change.next());
        change.fact().ifPresent(outbox::append);
        audit.record(
                "ApplicationWithdrawn", id, ApplicationView.statusOf(current), "WITHDRAWN", "");
        return change.next();
    }
}
