package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Gives up a receiver that is gone or has failed for too long, and tells its owner by mail. */
@ApplicationScoped
public class DisableSubscription {

    private final Subscriptions subscriptions;
    private final AnnounceMessage announce;
    private final Audit audit;

    DisableSubscription(Subscriptions subscriptions, AnnounceMessage announce, Audit audit) {
        this.subscriptions = subscriptions;
        this.announce = announce;
        this.audit = audit;
    }

    @Transactional
    public void run(UUID id, DisabledBecause why, Instant now) {
        subscriptions
                .find(id)
                .filter(it -> it.status() == SubscriptionStatus.ACTIVE)
                .ifPresent(it -> disable(it, why, now));
    }

    private void disable(Subscription subscription, DisabledBecause why, Instant now) {
        subscriptions.save(subscription.disable(why));
        announce.run(new Matter.WebhookIsDisabled(subscription.id(), now));
        audit.record("SubscriptionDisabled", subscription.id(), "ACTIVE", "DISABLED", why.name());
    }
}
