package coop.cooperer.rencontres.notifications.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Looks regularly how long each receiver has been owed its oldest delivery. */
@ApplicationScoped
class MeasureDeliveries {

    private final Deliveries deliveries;
    private final DeliveryMeters meters;
    private final InstantSource time = InstantSource.system();

    MeasureDeliveries(Deliveries deliveries, DeliveryMeters meters) {
        this.deliveries = deliveries;
        this.meters = meters;
    }

    @Scheduled(every = "5s")
    @Transactional
    void run() {
        meters.waiting(deliveries.oldest(), time.instant());
    }
}
