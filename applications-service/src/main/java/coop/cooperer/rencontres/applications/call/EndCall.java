package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends a call: given up before its decisions, concluded after them, put away at last. */
@ApplicationScoped
class EndCall {

    private final Calls calls;
    private final ChangeCall change;
    private final Audit audit;
    private final Clock clock;

    EndCall(Calls calls, ChangeCall change, Audit audit, Clock clock) {
        this.calls = calls;
        this.change = change;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Call cancel(UUID id, String reason) {
        var call = calls.hold(id);
        var cancelled = change.keep("CallCancelled", call, call.cancel());
        audit.record("CallCancellationExplained", id, "", "CANCELLED", reason);
        return cancelled;
    }

    @Transactional
    Call conclude(UUID id) {
        var call = calls.hold(id);
        return change.keep("CallConcluded", call, call.conclude(clock.instant()));
    }

    @Transactional
    Call archive(UUID id) {
        var call = calls.hold(id);
        return change.keep("CallArchived", call, call.archive(clock.instant()));
    }
}
