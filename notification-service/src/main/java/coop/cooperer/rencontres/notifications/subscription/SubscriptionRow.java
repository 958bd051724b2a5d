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

/** A subscription as the database keeps it; its secrets lie beside it. */
@Entity
@Table(name = "subscription")
@NullUnmarked
class SubscriptionRow {

    @Id UUID id;
    @Version int version;
    String partner;
    String url;
    List<String> events;
    List<UUID> calls;
    List<UUID> lots;
    List<UUID> seminars;

    @Column(name = "contact_email")
    String contactEmail;

    @Column(name = "created_at")
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    SubscriptionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_because")
    DisabledBecause disabledBecause;

    static SubscriptionRow of(Subscription subscription) {
        var row = new SubscriptionRow();
        row.id = subscription.id();
        row.take(subscription);
        return row;
    }

    void take(Subscription subscription) {
        partner = subscription.partner();
        url = subscription.terms().url();
        events = subscription.terms().events();
        calls = subscription.terms().filter().calls();
        lots = subscription.terms().filter().lots();
        seminars = subscription.terms().filter().seminars();
        contactEmail = subscription.terms().contactEmail();
        createdAt = subscription.createdAt();
        status = subscription.status();
        disabledBecause = subscription.disabledBecause();
    }

    Subscription subscription() {
        var terms =
                new Subscription.Terms(
                        url, events, new Filter(calls, lots, seminars), contactEmail);
        return new Subscription(id, version, partner, terms, createdAt, status, disabledBecause);
    }
}
