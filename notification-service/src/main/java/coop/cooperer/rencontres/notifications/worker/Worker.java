package coop.cooperer.rencontres.notifications.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** A thread that takes one piece of work after the other until there is none, then waits. */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration STANDSTILL = Duration.ofMinutes(2);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(20);

    private final Semaphore signal = new Semaphore(0);
    private final BooleanSupplier work;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile long lastTurn = System.nanoTime();

    /**
     * Prepares a worker.
     *
     * @param work does one piece, and answers whether there was one
     */
    public Worker(String name, BooleanSupplier work) {
        this.work = work;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** There may be something to do. */
    public void wake() {
        signal.release();
    }

    /** Whether work still gets done; having none, or failing at it, does not count against it. */
    public HealthCheckResponse health() {
        var idle = Duration.ofNanos(System.nanoTime() - lastTurn);
        return HealthCheckResponse.named(thread.getName() + " move")
                .status(stopped || (thread.isAlive() && idle.compareTo(STANDSTILL) < 0))
                .build();
    }

    /** Finishes the piece in hand and takes no more. */
    public void stop() throws InterruptedException {
        stopped = true;
        wake();
        if (thread.isAlive()) {
            thread.join(PATIENCE_AT_STOP);
        }
    }

    private void run() {
        while (!stopped) {
            try {
                signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                signal.drainPermits();
                do {
                    lastTurn = System.nanoTime();
                } while (!stopped && work.getAsBoolean());
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                // The piece in hand is lent for a while only: it comes back by itself.
                LOG.warnf("%s goes on after %s", thread.getName(), failure.toString());
            }
        }
    }
}
