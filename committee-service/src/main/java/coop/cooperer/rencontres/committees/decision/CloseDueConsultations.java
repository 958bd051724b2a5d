package coop.cooperer.rencontres.committees.decision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Closes every written consultation whose end has come; each in a transaction of its own. */
@ApplicationScoped
class CloseDueConsultations {

    private final Decisions decisions;
    private final CloseVote close;
    private final Clock clock;

    CloseDueConsultations(Decisions decisions, CloseVote close, Clock clock) {
        this.decisions = decisions;
        this.close = close;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        QuarkusTransaction.requiringNew()
                .call(() -> decisions.due(clock.instant()))
                .forEach(it -> close.expire(it.committee(), it.decision()));
    }
}
