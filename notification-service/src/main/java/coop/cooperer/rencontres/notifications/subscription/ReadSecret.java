package coop.cooperer.rencontres.notifications.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Unseals the secret of a subscription for whoever signs deliveries to it. */
@ApplicationScoped
public class ReadSecret {

    private final Subscriptions subscriptions;

    ReadSecret(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Nothing if the subscription has ended. */
    @Transactional
    public Optional<SigningSecret> run(UUID subscription) {
        return subscriptions.secretOf(subscription);
    }
}
