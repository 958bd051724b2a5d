package coop.cooperer.rencontres.applications.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets, once an hour, the pieces of files whose sending broke off a day ago. */
@ApplicationScoped
class SweepFiles {

    private final SealedFiles files;
    private final Clock clock;

    SweepFiles(SealedFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void run() {
        files.sweep(clock.instant().minus(Duration.ofDays(1)));
    }
}
