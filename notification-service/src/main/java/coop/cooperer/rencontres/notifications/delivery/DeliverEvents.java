package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.ReadSecret;
import coop.cooperer.rencontres.notifications.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Sends couriers out: as many as there are subscriptions that wait, never two to the same one. A
 * slow receiver delays itself alone.
 */
@ApplicationScoped
class DeliverEvents {

    private static final int SECONDS_AT_STOP = 20;

    private static final Logger LOG = Logger.getLogger(DeliverEvents.class);

    private final TakeErrand take;
    private final ReadSecret secrets;
    private final Courier courier;
    private final SettleErrand settle;
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Worker worker = new Worker("deliveries", this::sendNext);

    DeliverEvents(TakeErrand take, ReadSecret secrets, Courier courier, SettleErrand settle) {
        this.take = take;
        this.secrets = secrets;
        this.courier = courier;
        this.settle = settle;
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    // Attempts under way end; what they cannot note any more is repeated with the same id.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        worker.stop();
        couriers.shutdown();
        couriers.awaitTermination(SECONDS_AT_STOP, TimeUnit.SECONDS);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesWaiting waiting) {
        worker.wake();
    }

    @Produces
    @Liveness
    HealthCheck deliveriesMove() {
        return worker::health;
    }

    private boolean sendNext() {
        var errand = take.run();
        errand.ifPresent(it -> couriers.execute(() -> run(it)));
        return errand.isPresent();
    }

    private void run(Errand errand) {
        try {
            secrets.run(errand.delivery().subscription())
                    .map(it -> courier.carry(errand, it))
                    .ifPresent(it -> settle.run(errand.delivery(), it));
            worker.wake();
        } catch (RuntimeException failure) {
            // What could not be noted is repeated once the turn of the subscription is over.
            LOG.warnf("Delivery %s goes on after %s", errand.delivery().id(), failure.toString());
        }
    }
}
