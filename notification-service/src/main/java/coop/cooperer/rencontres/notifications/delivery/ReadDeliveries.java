package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.Reach;
import coop.cooperer.rencontres.notifications.subscription.ReadSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what became of the deliveries to a subscription within reach. */
@ApplicationScoped
class ReadDeliveries {

    private final ReadSubscriptions subscriptions;
    private final Deliveries deliveries;

    ReadDeliveries(ReadSubscriptions subscriptions, Deliveries deliveries) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
    }

    @Transactional
    List<Delivery> list(Reach reach, UUID subscription, Search search, UUID after, int rows) {
        var own = subscriptions.one(reach, subscription);
        return deliveries.of(own.id(), search, after, rows);
    }

    @Transactional
    Delivery one(Reach reach, UUID subscription, UUID id) {
        var own = subscriptions.one(reach, subscription);
        return deliveries.find(own.id(), id).orElseThrow(DeliveryReason::unknownDelivery);
    }
}
