package coop.cooperer.rencontres.notifications.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A subscription as the database keeps it: its secret sealed. */
@Entity
@Table(name = "subscription")
@NullUnmarked
class SubscriptionRow {

    @Id UUID id;
    @Version int version;
    String partner;
    String url;
    List<String> events;

    @Column(name = "sealed_secret")
    byte[] sealedSecret;

    @Column(name = "created_at")
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    SubscriptionStatus status;

    void take(Subscription subscription, byte[] sealed) {
        partner = subscription.partner();
        url = subscription.url();
        events = subscription.events();
        sealedSecret = sealed;
        createdAt = subscription.createdAt();
        status = subscription.status();
    }

    Subscription subscription(SigningSecret secret) {
        return new Subscription(
                id, version, partner, url, List.copyOf(events), secret, createdAt, status);
    }
}
