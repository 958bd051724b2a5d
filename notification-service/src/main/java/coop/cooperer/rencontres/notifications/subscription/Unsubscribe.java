package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends a subscription; what waits for it is never delivered. */
@ApplicationScoped
class Unsubscribe {

    private final Subscriptions subscriptions;
    private final Audit audit;

    Unsubscribe(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    @Transactional
    void run(Reach reach, UUID id, IfMatch match) {
        var subscription = subscriptions.get(id, reach);
        match.requires(subscription.version());
        subscriptions.delete(subscription);
        audit.record(
                "SubscriptionEnded", id, subscription.status().name(), "", subscription.partner());
    }
}
