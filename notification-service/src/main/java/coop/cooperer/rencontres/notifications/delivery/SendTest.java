package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.publication.PublishEvent;
import coop.cooperer.rencontres.notifications.subscription.Reach;
import coop.cooperer.rencontres.notifications.subscription.ReadSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/** Delivers a test to one subscription the way that facts are delivered. */
@ApplicationScoped
class SendTest {

    private final ReadSubscriptions subscriptions;
    private final PublishEvent publish;
    private final Deliveries deliveries;
    private final Event<DeliveriesWaiting> waiting;
    private final InstantSource time = InstantSource.system();

    SendTest(
            ReadSubscriptions subscriptions,
            PublishEvent publish,
            Deliveries deliveries,
            Event<DeliveriesWaiting> waiting) {
        this.subscriptions = subscriptions;
        this.publish = publish;
        this.deliveries = deliveries;
        this.waiting = waiting;
    }

    @Transactional
    Delivery run(Reach reach, UUID subscription) {
        var id = subscriptions.active(reach, subscription).id();
        var delivery = deliveries.add(id, publish.test(id), time.instant());
        waiting.fire(new DeliveriesWaiting(Set.of(id)));
        return deliveries.find(id, delivery).orElseThrow();
    }
}
