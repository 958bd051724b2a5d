package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Hands out the next delivery, one a subscription at a time. */
@ApplicationScoped
class TakeErrand {

    private final Deliveries deliveries;
    private final Subscriptions subscriptions;
    private final DeliveriesConfig config;
    private final InstantSource time = InstantSource.system();

    TakeErrand(Deliveries deliveries, Subscriptions subscriptions, DeliveriesConfig config) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        this.config = config;
    }

    @Transactional
    Optional<Errand> run() {
        var now = time.instant();
        return deliveries
                .takeTurn(now, now.plus(config.lease()))
                .flatMap(
                        delivery ->
                                subscriptions
                                        .find(delivery.subscription())
                                        .map(it -> new Errand(delivery, it.url())));
    }
}
