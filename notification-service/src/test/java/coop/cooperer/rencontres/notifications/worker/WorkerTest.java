package coop.cooperer.rencontres.notifications.worker;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Eventually;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Worker worker = new Worker("tests", this::work);

    @AfterEach
    void stop() throws InterruptedException {
        worker.stop();
    }

    @Test
    void aWokenWorkerDoesAllThatWaits() {
        waiting.set(3);
        worker.start();

        worker.wake();

        Eventually.holds("all is done", () -> done.get() == 3);
    }

    @Test
    void aFailureEndsOnePieceAndNotTheWorker() {
        waiting.set(-1);
        worker.start();
        worker.wake();
        Eventually.holds("one failed", () -> waiting.get() == 0);

        waiting.set(1);
        worker.wake();

        Eventually.holds("the next is done", () -> done.get() == 1);
        assertThat(worker.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aWorkerThatNeverBeganIsNotHealthy() {
        assertThat(worker.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private boolean work() {
        if (waiting.compareAndSet(-1, 0)) {
            throw new IllegalStateException("wrong in itself");
        }
        if (waiting.get() == 0) {
            return false;
        }
        waiting.decrementAndGet();
        done.incrementAndGet();
        return true;
    }
}
