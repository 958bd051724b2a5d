package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.Reach;
import coop.cooperer.rencontres.notifications.subscription.ReadSubscriptions;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delivers again: one, all of a span, or what is missing since an instant; under the same ids. */
@ApplicationScoped
class ReplayDeliveries {

    private final ReadSubscriptions subscriptions;
    private final Deliveries deliveries;
    private final SqlReplays replays;
    private final Event<DeliveriesWaiting> waiting;
    private final Audit audit;
    private final DeliveriesConfig config;
    private final InstantSource time = InstantSource.system();

    ReplayDeliveries(
            ReadSubscriptions subscriptions,
            Deliveries deliveries,
            SqlReplays replays,
            Event<DeliveriesWaiting> waiting,
            Audit audit,
            DeliveriesConfig config) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.replays = replays;
        this.waiting = waiting;
        this.audit = audit;
        this.config = config;
    }

    @Transactional
    Delivery one(Reach reach, UUID subscription, UUID delivery) {
        var own = subscriptions.active(reach, subscription).id();
        replays.one(own, delivery, time.instant());
        announce(own, "1");
        return deliveries.find(own, delivery).orElseThrow(DeliveryReason::unknownDelivery);
    }

    /**
     * Delivers again what was heard in a span.
     *
     * @param to nothing for now
     * @param missingOnly whether what the receiver has taken stays with it
     * @return how many
     */
    @Transactional
    int span(
            Reach reach,
            UUID subscription,
            Instant from,
            @Nullable Instant to,
            boolean missingOnly) {
        var own = subscriptions.active(reach, subscription).id();
        var now = time.instant();
        var end = Optional.ofNullable(to).orElse(now);
        var span = Span.admit(from, end, config.longestReplay());
        var replayed = replays.span(own, span, missingOnly, now);
        announce(own, Integer.toString(replayed));
        return replayed;
    }

    private void announce(UUID subscription, String howMany) {
        audit.record("DeliveriesReplayed", subscription, "", howMany, "");
        waiting.fire(new DeliveriesWaiting(Set.of(subscription)));
    }
}
