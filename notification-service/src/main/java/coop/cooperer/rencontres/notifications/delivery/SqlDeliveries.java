package coop.cooperer.rencontres.notifications.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deliveries in the database. */
@ApplicationScoped
class SqlDeliveries implements Deliveries, PanacheRepositoryBase<DeliveryRow, UUID> {

    private final SqlTurns turns;

    SqlDeliveries(SqlTurns turns) {
        this.turns = turns;
    }

    @Override
    public void add(Delivery delivery) {
        turns.open(delivery.subscription(), delivery.createdAt());
        persist(DeliveryRow.of(delivery));
    }

    @Override
    public Optional<Delivery> takeTurn(Instant now, Instant leaseOver) {
        var turn = turns.next(now);
        turn.ifPresent(it -> it.takenUntil = leaseOver);
        return turn.flatMap(it -> firstDue(it.subscription, now));
    }

    @Override
    public void endTurn(UUID subscription, Instant now) {
        turns.update("takenUntil = ?1 where subscription = ?2", now, subscription);
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return findByIdOptional(id).map(DeliveryRow::delivery);
    }

    @Override
    public void save(Delivery delivery) {
        findById(delivery.id()).take(delivery);
    }

    @Override
    public void abandon(UUID subscription, Instant now) {
        update(
                "status = 'ABANDONED', settledAt = ?1 where subscription = ?2 and status ="
                        + " 'PENDING'",
                now,
                subscription);
    }

    @Override
    public List<Delivery> of(UUID subscription, UUID after, int rows) {
        return find("subscription = ?1 and id > ?2 order by id", subscription, after)
                .page(0, rows)
                .stream()
                .map(DeliveryRow::delivery)
                .toList();
    }

    private Optional<Delivery> firstDue(UUID subscription, Instant now) {
        return find(
                        "subscription = ?1 and status = 'PENDING' and dueAt <= ?2"
                                + " order by dueAt, place",
                        subscription,
                        now)
                .firstResultOptional()
                .map(DeliveryRow::delivery);
    }
}
