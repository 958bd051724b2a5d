package coop.cooperer.rencontres.notifications.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows a partner its own subscriptions. */
@ApplicationScoped
public class ReadSubscriptions {

    private final Subscriptions subscriptions;

    ReadSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Transactional
    List<Subscription> list(String partner, UUID after, int rows) {
        return subscriptions.of(partner, after, rows);
    }

    /**
     * One of its own.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-subscription}
     */
    @Transactional
    public Subscription one(String partner, UUID id) {
        return subscriptions.get(id, partner);
    }
}
