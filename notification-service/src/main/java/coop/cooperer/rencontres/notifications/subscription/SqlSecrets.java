package coop.cooperer.rencontres.notifications.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The secrets in the database; they lie there sealed. */
@ApplicationScoped
class SqlSecrets implements PanacheRepositoryBase<SecretRow, UUID> {

    private final SecretBox box;

    SqlSecrets(SecretBox box) {
        this.box = box;
    }

    void add(UUID id, UUID subscription, SigningSecret secret, Instant now) {
        var row = new SecretRow();
        row.id = id;
        row.subscription = subscription;
        row.sealed = box.seal(subscription, secret);
        row.createdAt = now;
        persist(row);
    }

    /** Lets what is valid end, and forgets what has ended. */
    void end(UUID subscription, Instant now, Instant end) {
        delete("subscription = ?1 and expiresAt <= ?2", subscription, now);
        update(
                "expiresAt = ?1 where subscription = ?2 and (expiresAt is null or expiresAt > ?1)",
                end,
                subscription);
    }

    List<SigningSecret> of(UUID subscription, Instant now) {
        return find(
                        "subscription = ?1 and (expiresAt is null or expiresAt > ?2)"
                                + " order by createdAt desc",
                        subscription,
                        now)
                .stream()
                .map(it -> box.unseal(subscription, it.sealed))
                .toList();
    }
}
