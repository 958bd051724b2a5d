package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions in the database. */
@ApplicationScoped
class SqlSubscriptions implements Subscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

    private final SqlSecrets secrets;

    SqlSubscriptions(SqlSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public Optional<Subscription> find(UUID id) {
        return findByIdOptional(id).map(SubscriptionRow::subscription);
    }

    @Override
    public Subscription get(UUID id, Reach reach) {
        return find("id = ?1 and (?2 is null or partner = ?2)", id, reach.partner())
                .firstResultOptional()
                .map(SubscriptionRow::subscription)
                .orElseThrow(SubscriptionReason::unknownSubscription);
    }

    @Override
    public List<Subscription> of(Reach reach, UUID after, int rows) {
        return find("(?1 is null or partner = ?1) and id > ?2 order by id", reach.partner(), after)
                .page(0, rows)
                .stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    @Override
    public List<SigningSecret> secretsOf(UUID id, Instant now) {
        return secrets.of(id, now);
    }

    @Override
    public void begin(Subscription subscription, SigningSecret secret) {
        persistAndFlush(SubscriptionRow.of(subscription));
        secrets.add(Ids.next(), subscription.id(), secret, subscription.createdAt());
    }

    @Override
    public void rotate(UUID id, SigningSecret secret, Instant now, Instant formerEnd) {
        secrets.end(id, now, formerEnd);
        secrets.add(Ids.next(), id, secret, now);
    }

    @Override
    public void save(Subscription subscription) {
        findById(subscription.id()).take(subscription);
    }

    @Override
    public void delete(Subscription subscription) {
        deleteById(subscription.id());
    }
}
