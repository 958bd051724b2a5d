package coop.cooperer.rencontres.notifications.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions in the database; secrets are sealed on the way in, unsealed on the way out. */
@ApplicationScoped
class SqlSubscriptions implements Subscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

    private final SecretBox box;

    SqlSubscriptions(SecretBox box) {
        this.box = box;
    }

    @Override
    public Optional<Subscription> find(UUID id) {
        return findByIdOptional(id).map(this::subscription);
    }

    @Override
    public Subscription get(UUID id, String partner) {
        return find("id = ?1 and partner = ?2", id, partner)
                .firstResultOptional()
                .map(this::subscription)
                .orElseThrow(SubscriptionReason::unknownSubscription);
    }

    @Override
    public List<Subscription> of(String partner, UUID after, int rows) {
        return find("partner = ?1 and id > ?2 order by id", partner, after).page(0, rows).stream()
                .map(this::subscription)
                .toList();
    }

    @Override
    public List<UUID> wanting(String event) {
        return find("status = 'ACTIVE' and array_contains(events, ?1) order by id", event).stream()
                .map(it -> it.id)
                .toList();
    }

    @Override
    public void save(Subscription subscription) {
        var known = findById(subscription.id());
        var row = known == null ? new SubscriptionRow() : known;
        row.id = subscription.id();
        row.take(
                subscription,
                known == null
                        ? box.seal(subscription.id(), subscription.secret())
                        : known.sealedSecret);
        persist(row);
    }

    @Override
    public void delete(Subscription subscription) {
        deleteById(subscription.id());
    }

    private Subscription subscription(SubscriptionRow row) {
        return row.subscription(box.unseal(row.id, row.sealedSecret));
    }
}
