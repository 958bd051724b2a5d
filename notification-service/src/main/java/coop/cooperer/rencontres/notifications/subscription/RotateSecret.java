package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Gives a subscription a new secret; for a while deliveries are signed with the old one too. */
@ApplicationScoped
class RotateSecret {

    private final Subscriptions subscriptions;
    private final Audit audit;
    private final InstantSource time = InstantSource.system();

    RotateSecret(Subscriptions subscriptions, Audit audit) {
        this.subscriptions = subscriptions;
        this.audit = audit;
    }

    /**
     * The new secret, shown once.
     *
     * @param formerSecretsEndAt until when the others sign too
     */
    record Rotation(SigningSecret secret, Instant formerSecretsEndAt) {}

    @Transactional
    Rotation run(Reach reach, UUID id, SigningSecret secret, Duration grace) {
        var subscription = subscriptions.get(id, reach);
        var now = time.instant();
        var end = now.plus(grace);
        subscriptions.rotate(id, secret, now, end);
        audit.record("SubscriptionSecretRotated", id, "", "", subscription.partner());
        return new Rotation(secret, end);
    }
}
