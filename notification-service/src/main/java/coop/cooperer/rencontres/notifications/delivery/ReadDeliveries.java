package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.ReadSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows a partner what became of the deliveries to one of its subscriptions. */
@ApplicationScoped
class ReadDeliveries {

    private final ReadSubscriptions subscriptions;
    private final Deliveries deliveries;

    ReadDeliveries(ReadSubscriptions subscriptions, Deliveries deliveries) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
    }

    @Transactional
    List<Delivery> list(String partner, UUID subscription, UUID after, int rows) {
        var own = subscriptions.one(partner, subscription);
        return deliveries.of(own.id(), after, rows);
    }
}
