package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.ReadSecrets;
import coop.cooperer.rencontres.notifications.subscription.ReadSubscriptions;
import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import coop.cooperer.rencontres.notifications.subscription.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One turn of the couriers: notes how attempts ended, and hands out what is due; in one commit. */
@ApplicationScoped
class Turn {

    /** Where a receiver is and what it trusts. */
    private record Receiver(String url, List<SigningSecret> secrets) {}

    private final Deliveries deliveries;
    private final SettleAttempts settle;
    private final ReadSubscriptions subscriptions;
    private final ReadSecrets secrets;
    private final DeliveriesConfig config;
    private final InstantSource time = InstantSource.system();

    Turn(
            Deliveries deliveries,
            SettleAttempts settle,
            ReadSubscriptions subscriptions,
            ReadSecrets secrets,
            DeliveriesConfig config) {
        this.deliveries = deliveries;
        this.settle = settle;
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.config = config;
    }

    @Transactional
    Set<UUID> waiting() {
        return deliveries.waiting(time.instant());
    }

    @Transactional
    List<Errand> run(List<Errand.Outcome> ended, Map<UUID, Integer> room) {
        if (!ended.isEmpty()) {
            settle.run(ended);
        }
        return room.isEmpty() ? List.of() : take(room);
    }

    private List<Errand> take(Map<UUID, Integer> room) {
        var now = time.instant();
        var leaseOver = now.plus(config.lease());
        var receivers = new HashMap<UUID, Optional<Receiver>>();
        return deliveries.take(room, now, leaseOver).stream()
                .flatMap(
                        it ->
                                receivers
                                        .computeIfAbsent(it.subscription(), id -> receiver(id, now))
                                        .map(receiver -> errand(it, receiver))
                                        .stream())
                .toList();
    }

    private Optional<Receiver> receiver(UUID subscription, Instant now) {
        return subscriptions
                .find(subscription)
                .map(Subscription::terms)
                .map(it -> new Receiver(it.url(), secrets.run(subscription, now)));
    }

    private static Errand errand(Deliveries.Taken taken, Receiver receiver) {
        return new Errand(
                taken.delivery(),
                taken.subscription(),
                taken.event(),
                taken.type(),
                taken.payload(),
                taken.made(),
                taken.tries(),
                receiver.url(),
                receiver.secrets());
    }
}
