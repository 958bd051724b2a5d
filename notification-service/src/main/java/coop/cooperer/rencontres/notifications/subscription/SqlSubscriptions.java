package coop.cooperer.rencontres.notifications.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions in the database; their secrets lie there sealed. */
@ApplicationScoped
class SqlSubscriptions implements Subscriptions, PanacheRepositoryBase<SubscriptionRow, UUID> {

    private final SecretBox box;

    SqlSubscriptions(SecretBox box) {
        this.box = box;
    }

    @Override
    public Optional<Subscription> find(UUID id) {
        return findByIdOptional(id).map(SubscriptionRow::subscription);
    }

    @Override
    public Subscription get(UUID id, String partner) {
        return find("id = ?1 and partner = ?2", id, partner)
                .firstResultOptional()
                .map(SubscriptionRow::subscription)
                .orElseThrow(SubscriptionReason::unknownSubscription);
    }

    @Override
    public List<Subscription> of(String partner, UUID after, int rows) {
        return find("partner = ?1 and id > ?2 order by id", partner, after).page(0, rows).stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    @Override
    public List<UUID> wanting(String event) {
        return find("status = 'ACTIVE' and array_contains(events, ?1) order by id", event).stream()
                .map(it -> it.id)
                .toList();
    }

    @Override
    public Optional<SigningSecret> secretOf(UUID id) {
        return findByIdOptional(id).map(it -> box.unseal(id, it.sealedSecret));
    }

    @Override
    public void begin(Subscription subscription, SigningSecret secret) {
        persist(SubscriptionRow.of(subscription, box.seal(subscription.id(), secret)));
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
