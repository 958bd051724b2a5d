package coop.cooperer.rencontres.notifications.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** The turns in the database: one delivery under way a subscription, over all processes. */
@ApplicationScoped
class SqlTurns implements PanacheRepositoryBase<TurnRow, UUID> {

    private static final String NEXT =
            """
            from TurnRow t
            where t.takenUntil <= ?1 and exists (
                select 1 from DeliveryRow d
                where d.subscription = t.subscription
                  and d.status = 'PENDING' and d.dueAt <= ?1)
            order by t.takenUntil
            """;

    /** Makes sure that a subscription has turns. */
    void open(UUID subscription, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into delivery_turn (subscription, taken_until) values (?1, ?2)
                        on conflict do nothing
                        """)
                .setParameter(1, subscription)
                .setParameter(2, now)
                .executeUpdate();
    }

    Optional<TurnRow> next(Instant now) {
        return find(NEXT, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
