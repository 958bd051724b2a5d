package coop.cooperer.rencontres.notifications.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a partner and the issuer see of a subscription. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        UUID id,
        String partner,
        String url,
        List<String> events,
        Filter filter,
        @Nullable String contactEmail,
        SubscriptionStatus status,
        @Nullable DisabledBecause disabledBecause,
        Instant createdAt,
        @Schema(description = "Le secret de signature, montré une seule fois, à la création")
                @Nullable String secret,
        int version)
        implements Versioned {

    static SubscriptionView of(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionView withSecret(Subscribe.Begun begun) {
        return of(begun.subscription(), begun.secret().text());
    }

    private static SubscriptionView of(Subscription subscription, @Nullable String secret) {
        var terms = subscription.terms();
        return new SubscriptionView(
                subscription.id(),
                subscription.partner(),
                terms.url(),
                terms.events(),
                terms.filter(),
                terms.contactEmail(),
                subscription.status(),
                subscription.disabledBecause(),
                subscription.createdAt(),
                secret,
                subscription.version());
    }
}
