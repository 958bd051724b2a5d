package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish of a partner system to be told of some events; every transition answers with a new one.
 *
 * @param partner the client that subscribed and, with the issuer, alone may see it
 * @param terms what it asked for
 * @param disabledBecause nothing while it is active
 */
public record Subscription(
        UUID id,
        int version,
        String partner,
        Terms terms,
        Instant createdAt,
        SubscriptionStatus status,
        @Nullable DisabledBecause disabledBecause) {

    /**
     * What a partner asks for.
     *
     * @param url where to deliver
     * @param events simple names of event types
     * @param contactEmail where the partner reads that its receiver was given up
     */
    public record Terms(
            String url, List<String> events, Filter filter, @Nullable String contactEmail) {

        public Terms {
            events = List.copyOf(events);
        }
    }

    static Subscription begin(String partner, Terms terms, Instant now) {
        return new Subscription(
                Ids.next(), 0, partner, terms, now, SubscriptionStatus.ACTIVE, null);
    }

    /** The subscription under other terms. */
    Subscription change(Terms other) {
        return new Subscription(id, version, partner, other, createdAt, status, disabledBecause);
    }

    /** The subscription once its receiver is given up. */
    Subscription disable(DisabledBecause why) {
        return new Subscription(
                id, version, partner, terms, createdAt, SubscriptionStatus.DISABLED, why);
    }

    /** The subscription once its receiver is back. */
    Subscription reactivate() {
        return new Subscription(
                id, version, partner, terms, createdAt, SubscriptionStatus.ACTIVE, null);
    }
}
