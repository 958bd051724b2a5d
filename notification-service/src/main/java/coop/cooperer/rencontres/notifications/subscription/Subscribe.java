package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Begins a subscription under a new secret. */
@ApplicationScoped
class Subscribe {

    private final Subscriptions subscriptions;
    private final Audit audit;
    private final InstantSource time = InstantSource.system();

    Subscribe(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    /** The new subscription and its secret, which is shown to its partner and to nobody again. */
    record Begun(Subscription subscription, SigningSecret secret) {}

    @Transactional
    Begun run(String partner, Subscription.Terms terms, SigningSecret secret) {
        var subscription = Subscription.begin(partner, terms, time.instant());
        subscriptions.begin(subscription, secret);
        audit.record("SubscriptionBegun", subscription.id(), "", "ACTIVE", partner);
        return new Begun(subscription, secret);
    }
}
