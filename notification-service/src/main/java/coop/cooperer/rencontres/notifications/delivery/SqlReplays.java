package coop.cooperer.rencontres.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts deliveries back among those that wait; their ids and attempts stay. */
@ApplicationScoped
class SqlReplays {

    private static final String ONE =
            """
            update delivery
            set status = 'PENDING', due_at = ?, settled_at = null, held_until = null, tries = 0
            where subscription = ? and id = ? and status <> 'PENDING'
            """;

    // What was never noted, since the receiver was given up at the time, is noted now.
    private static final String SPAN =
            """
            insert into delivery (id, subscription, event, type, created_at, status, due_at)
            select gen_random_uuid(), s.id, e.id, e.type, ?, 'PENDING', ?
            from subscription s
            join public_event e
              on s.events @> array[regexp_replace(e.type, '^.*\\.(\\w+)\\.v\\d+$', '\\1')]
                 and (cardinality(s.calls) = 0 or s.calls && e.calls)
                 and (cardinality(s.lots) = 0 or s.lots && e.lots)
                 and (cardinality(s.seminars) = 0 or s.seminars && e.seminars)
            where s.id = ? and e.stored_at >= ? and e.stored_at < ? and e.addressee is null
              and e.scope <> 'unknown'
            order by e.position
            on conflict (subscription, event) do update
            set status = 'PENDING', due_at = excluded.due_at, settled_at = null,
                held_until = null, tries = 0
            where delivery.status in ('FAILED', 'ABANDONED')
               or (delivery.status = 'DELIVERED' and not ?)
            """;

    private final DataSource database;

    SqlReplays(DataSource database) {
        this.database = database;
    }

    void one(UUID subscription, UUID delivery, Instant now) {
        try (var connection = database.getConnection();
                var one = connection.prepareStatement(ONE)) {
            one.setTimestamp(1, Timestamp.from(now));
            one.setObject(2, subscription);
            one.setObject(3, delivery);
            one.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("nothing can be delivered again", failure);
        }
    }

    /** Answers how many. */
    int span(UUID subscription, Span span, boolean missingOnly, Instant now) {
        try (var connection = database.getConnection();
                var all = connection.prepareStatement(SPAN)) {
            all.setTimestamp(1, Timestamp.from(now));
            all.setTimestamp(2, Timestamp.from(now));
            all.setObject(3, subscription);
            all.setTimestamp(4, Timestamp.from(span.from()));
            all.setTimestamp(5, Timestamp.from(span.to()));
            all.setBoolean(6, missingOnly);
            return all.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("nothing can be delivered again", failure);
        }
    }
}
