package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Sends couriers out, as many as the lanes have room for. One loop notes what came back and takes
 * what is due, in one transaction a turn; the attempts themselves run beside it.
 */
@ApplicationScoped
class DeliverEvents {

    private static final int SECONDS_AT_STOP = 20;
    private static final int NOTED_AT_ONCE = 1_000;
    private static final long SWEEP = Duration.ofSeconds(1).toNanos();

    private static final Logger LOG = Logger.getLogger(DeliverEvents.class);

    private final Turn turn;
    private final Courier courier;
    private final Lanes lanes;
    private final Queue<Errand.Outcome> ended = new ConcurrentLinkedQueue<>();
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Worker worker = new Worker("deliveries", this::turn);
    private long swept = System.nanoTime() - SWEEP;

    DeliverEvents(Turn turn, Courier courier, DeliveriesConfig config) {
        this.turn = turn;
        this.courier = courier;
        this.lanes = new Lanes(config.concurrency(), config.rate());
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    // Attempts under way end and are noted; what cannot be any more is repeated with the same id.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        worker.stop();
        couriers.shutdown();
        couriers.awaitTermination(SECONDS_AT_STOP, TimeUnit.SECONDS);
        turn.run(drain(Integer.MAX_VALUE), Map.of());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesWaiting waiting) {
        lanes.ask(waiting.subscriptions());
        worker.wake();
    }

    @Produces
    @Liveness
    HealthCheck deliveriesMove() {
        return worker::health;
    }

    private boolean turn() {
        sweep();
        var room = lanes.room();
        var done = drain(NOTED_AT_ONCE);
        if (room.isEmpty() && done.isEmpty()) {
            return false;
        }
        var errands = run(done, room);
        lanes.begin(room, errands);
        errands.forEach(it -> couriers.execute(() -> carry(it)));
        return !errands.isEmpty() || !ended.isEmpty();
    }

    private List<Errand> run(List<Errand.Outcome> done, Map<UUID, Integer> room) {
        try {
            return turn.run(done, room);
        } catch (RuntimeException failure) {
            // The database is away: nothing that came back is forgotten, nothing asked for either.
            ended.addAll(done);
            lanes.ask(room.keySet());
            throw failure;
        }
    }

    // Commits of other processes announce nothing here, and what was put off falls due silently.
    private void sweep() {
        if (System.nanoTime() - swept >= SWEEP) {
            swept = System.nanoTime();
            lanes.ask(turn.waiting());
        }
    }

    private void carry(Errand errand) {
        try {
            ended.add(errand.ends(courier.carry(errand)));
        } catch (RuntimeException failure) {
            // The delivery is lent for a while only: it comes back by itself.
            LOG.errorf(failure, "Delivery %s breaks off", errand.delivery());
        } finally {
            lanes.end(errand.subscription());
            worker.wake();
        }
    }

    private List<Errand.Outcome> drain(int most) {
        var done = new ArrayList<Errand.Outcome>();
        for (var next = ended.poll(); next != null; next = ended.poll()) {
            done.add(next);
            if (done.size() == most) {
                break;
            }
        }
        return done;
    }
}
