package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows callers the subscriptions within their reach. */
@ApplicationScoped
public class ReadSubscriptions {

    private final Subscriptions subscriptions;

    ReadSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Transactional
    List<Subscription> list(Reach reach, UUID after, int rows) {
        return subscriptions.of(reach, after, rows);
    }

    /** The one of this id, whoever owns it. */
    @Transactional
    public Optional<Subscription> find(UUID id) {
        return subscriptions.find(id);
    }

    /**
     * One within reach.
     *
     * @throws Refusal {@code unknown-subscription}
     */
    @Transactional
    public Subscription one(Reach reach, UUID id) {
        return subscriptions.get(id, reach);
    }

    /**
     * One within reach to which something can be delivered.
     *
     * @throws Refusal {@code unknown-subscription} or {@code subscription-disabled}
     */
    @Transactional
    public Subscription active(Reach reach, UUID id) {
        var subscription = subscriptions.get(id, reach);
        if (subscription.status() != SubscriptionStatus.ACTIVE) {
            throw new Refusal(
                    SubscriptionReason.SUBSCRIPTION_DISABLED,
                    "Réactivez-le d’abord, une fois le récepteur rétabli.");
        }
        return subscription;
    }
}
