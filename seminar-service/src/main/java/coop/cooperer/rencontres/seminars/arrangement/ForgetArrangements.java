package coop.cooperer.rencontres.seminars.arrangement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/** Erases what people needed once thirty days have passed since the day (D58). */
@ApplicationScoped
class ForgetArrangements {

    private static final Logger LOG = Logger.getLogger(ForgetArrangements.class);
    private static final int DAYS = 30;

    private final SqlArrangements arrangements;
    private final Clock clock;

    ForgetArrangements(SqlArrangements arrangements, Clock clock) {
        this.arrangements = arrangements;
        this.clock = clock;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Paris"));
        arrangements.listOverdue(today.minusDays(DAYS), now);
        var gone = arrangements.forgetErased();
        if (gone > 0) {
            LOG.infof("%d arrangements are erased, their time is over", gone);
        }
    }
}
