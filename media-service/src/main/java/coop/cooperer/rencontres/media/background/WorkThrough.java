package coop.cooperer.rencontres.media.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Works through the list, one piece after the other, each in one transaction with what comes of it:
 * a piece is done once, and a crash leaves it on the list.
 */
@ApplicationScoped
class WorkThrough {

    private static final Logger LOG = Logger.getLogger(WorkThrough.class);
    private static final int POLL_MILLIS = 1_000;
    private static final int LONGEST_SECONDS = 600;
    private static final int ATTEMPTS = 8;

    private final Jobs jobs;
    private final Instance<Task> tasks;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    WorkThrough(Jobs jobs, @Any Instance<Task> tasks) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.thread = Thread.ofPlatform().name("background").unstarted(this::work);
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Background.Listed listed) {
        signal.release();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(20));
    }

    private void work() {
        while (!stopped) {
            try {
                signal.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                signal.drainPermits();
                while (!stopped && one()) {}
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException away) {
                LOG.warnf("work rests after %s", away.toString());
            }
        }
    }

    /** Does one piece, and answers whether there was one. */
    private boolean one() {
        var hand = new Jobs.Job[1];
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(
                            () ->
                                    jobs.take()
                                            .map(
                                                    job -> {
                                                        hand[0] = job;
                                                        run(job);
                                                        return true;
                                                    })
                                            .orElse(false));
        } catch (RuntimeException failure) {
            if (hand[0] == null || stopped) {
                throw failure;
            }
            LOG.warnf("%s of %s failed: %s", hand[0].task(), hand[0].subject(), failure);
            putBack(hand[0]);
            return true;
        }
    }

    private void run(Jobs.Job job) {
        try {
            tasks.stream()
                    .filter(it -> it.name().equals(job.task()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no task " + job.task()))
                    .run(job.subject());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        jobs.done(job.id());
    }

    private void putBack(Jobs.Job job) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            jobs.again(job.id(), Duration.ofSeconds(1L << job.attempts()));
                            if (job.attempts() + 1 >= ATTEMPTS) {
                                jobs.giveUp(job.id());
                            }
                        });
    }
}
