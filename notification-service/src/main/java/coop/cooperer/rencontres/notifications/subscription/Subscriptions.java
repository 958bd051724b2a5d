package coop.cooperer.rencontres.notifications.subscription;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every subscription. */
public interface Subscriptions {

    /** The subscription of this id, whoever owns it. */
    Optional<Subscription> find(UUID id);

    /**
     * The subscription of this id, if it is this partner's.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-subscription}
     */
    Subscription get(UUID id, String partner);

    /** The subscriptions of a partner, by age. */
    List<Subscription> of(String partner, UUID after, int rows);

    /** The active subscriptions to an event type. */
    List<UUID> wanting(String event);

    /** The secret that deliveries to a subscription are signed with. */
    Optional<SigningSecret> secretOf(UUID id);

    /** Stores a new subscription and its secret. */
    void begin(Subscription subscription, SigningSecret secret);

    /** Stores the changes of a subscription. */
    void save(Subscription subscription);

    /** Forgets a subscription and all that waits for it. */
    void delete(Subscription subscription);
}
