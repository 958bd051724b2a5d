package coop.cooperer.rencontres.applications.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Closes every call whose deadline has come; nothing but the clock closes a call. */
@ApplicationScoped
class CloseDueCalls {

    private final Calls calls;
    private final ChangeCall change;
    private final Clock clock;

    CloseDueCalls(Calls calls, ChangeCall change, Clock clock) {
        this.calls = calls;
        this.change = change;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        var now = clock.instant();
        for (var due : calls.due(now)) {
            change.keep("CallClosed", due, due.close(now));
        }
    }
}
