package coop.cooperer.rencontres.media.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Ends consents on the day after their last one. */
@ApplicationScoped
class ExpireConsents {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SqlConsents consents;
    private final AnswerConsent answer;
    private final Clock clock;

    ExpireConsents(SqlConsents consents, AnswerConsent answer, Clock clock) {
        this.consents = consents;
        this.answer = answer;
        this.clock = clock;
    }

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        QuarkusTransaction.requiringNew()
                .call(() -> consents.overOn(today))
                .forEach(answer::expire);
    }
}
