package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The wish of a partner system to be told of some events; every transition answers with a new one.
 *
 * @param partner the client that subscribed and alone may see it
 * @param events simple names of event types
 */
public record Subscription(
        UUID id,
        int version,
        String partner,
        String url,
        List<String> events,
        Instant createdAt,
        SubscriptionStatus status) {

    static Subscription begin(String partner, String url, List<String> events, Instant now) {
        return new Subscription(
                Ids.next(), 0, partner, url, List.copyOf(events), now, SubscriptionStatus.ACTIVE);
    }

    /** The subscription once its receiver is gone. */
    Subscription disable() {
        return new Subscription(
                id, version, partner, url, events, createdAt, SubscriptionStatus.DISABLED);
    }
}
