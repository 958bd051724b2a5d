package coop.cooperer.rencontres.notifications.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Unseals the secrets of a subscription for whoever signs deliveries to it. */
@ApplicationScoped
public class ReadSecrets {

    private final Subscriptions subscriptions;

    ReadSecrets(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Those that are valid, the newest first. */
    @Transactional
    public List<SigningSecret> run(UUID subscription, Instant now) {
        return subscriptions.secretsOf(subscription, now);
    }
}
