package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Stops a subscription whose receiver said that it is gone. */
@ApplicationScoped
public class DisableSubscription {

    private final Subscriptions subscriptions;
    private final Audit audit;

    DisableSubscription(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    @Transactional
    public void run(UUID id) {
        subscriptions
                .find(id)
                .filter(it -> it.status() == SubscriptionStatus.ACTIVE)
                .ifPresent(this::disable);
    }

    private void disable(Subscription subscription) {
        subscriptions.save(subscription.disable());
        audit.record("SubscriptionDisabled", subscription.id(), "ACTIVE", "DISABLED", "410");
    }
}
