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

    static SubscriptionRow of(Subscription subscription, byte[] sealedSecret) {
        var row = new SubscriptionRow();
        row.id = subscription.id();
        row.sealedSecret = sealedSecret;
        row.take(subscription);
        return row;
    }

    void take(Subscription subscription) {
        partner = subscription.partner();
        url = subscription.url();
        events = subscription.events();
        createdAt = subscription.createdAt();
        status = subscription.status();
    }

    Subscription subscription() {
        return new Subscription(id, version, partner, url, List.copyOf(events), createdAt, status);
    }
}
