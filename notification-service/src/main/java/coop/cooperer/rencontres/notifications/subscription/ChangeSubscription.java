package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts a subscription under other terms, or back into service. */
@ApplicationScoped
class ChangeSubscription {

    private final Subscriptions subscriptions;
    private final Audit audit;

    ChangeSubscription(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    @Transactional
    Subscription terms(Reach reach, UUID id, IfMatch match, Subscription.Terms terms) {
        var subscription = subscriptions.get(id, reach);
        match.requires(subscription.version());
        subscriptions.save(subscription.change(terms));
        var status = subscription.status().name();
        audit.record("SubscriptionChanged", id, status, status, subscription.partner());
        return subscriptions.get(id, reach);
    }

    /** Only events from now on are delivered; what was missed is for a replay. */
    @Transactional
    Subscription reactivate(Reach reach, UUID id) {
        var subscription = subscriptions.get(id, reach);
        subscriptions.save(subscription.reactivate());
        audit.record(
                "SubscriptionReactivated",
                id,
                subscription.status().name(),
                "ACTIVE",
                subscription.partner());
        return subscriptions.get(id, reach);
    }
}
