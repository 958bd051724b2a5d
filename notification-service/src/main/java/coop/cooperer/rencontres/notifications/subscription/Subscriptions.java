package coop.cooperer.rencontres.notifications.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every subscription. */
public interface Subscriptions {

    /** The subscription of this id, whoever owns it. */
    Optional<Subscription> find(UUID id);

    /**
     * The subscription of this id, if it is within reach.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-subscription}
     */
    Subscription get(UUID id, Reach reach);

    /** The subscriptions within reach, by age. */
    List<Subscription> of(Reach reach, UUID after, int rows);

    /** The secrets that deliveries to a subscription are signed with now, the newest first. */
    List<SigningSecret> secretsOf(UUID id, Instant now);

    /** Stores a new subscription and its secret. */
    void begin(Subscription subscription, SigningSecret secret);

    /** Adds a secret; those before it end. */
    void rotate(UUID id, SigningSecret secret, Instant now, Instant formerEnd);

    /** Stores the changes of a subscription. */
    void save(Subscription subscription);

    /** Forgets a subscription and all that waits for it. */
    void delete(Subscription subscription);
}
