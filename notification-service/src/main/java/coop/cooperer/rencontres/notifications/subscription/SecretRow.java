package coop.cooperer.rencontres.notifications.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A secret of a subscription as the database keeps it: sealed, and with its end if it has one. */
@Entity
@Table(name = "subscription_secret")
@NullUnmarked
class SecretRow {

    @Id UUID id;
    UUID subscription;
    byte[] sealed;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;
}
