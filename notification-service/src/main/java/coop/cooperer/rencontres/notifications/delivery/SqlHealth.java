package coop.cooperer.rencontres.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How the receivers fare, in the database, so that all processes know. */
@ApplicationScoped
class SqlHealth {

    private static final String HOLD =
            """
            select subscription, failures, failing_since, resting_until from delivery_lane
            where subscription = any(?) order by subscription for update
            """;

    private static final String SAVE =
            """
            insert into delivery_lane (subscription, failures, failing_since, resting_until)
            select id, ?, ?, ? from subscription where id = ?
            on conflict (subscription) do update
            set failures = excluded.failures, failing_since = excluded.failing_since,
                resting_until = excluded.resting_until
            """;

    private final DataSource database;

    SqlHealth(DataSource database) {
        this.database = database;
    }

    /** How these receivers fare, which nobody else changes until the transaction ends. */
    Map<UUID, Health> hold(Set<UUID> subscriptions) {
        try (var connection = database.getConnection();
                var hold = connection.prepareStatement(HOLD)) {
            hold.setArray(1, connection.createArrayOf("uuid", subscriptions.toArray()));
            try (var rows = hold.executeQuery()) {
                var health = new HashMap<UUID, Health>();
                while (rows.next()) {
                    health.put(
                            rows.getObject(1, UUID.class),
                            new Health(
                                    rows.getInt(2),
                                    instant(rows.getTimestamp(3)),
                                    instant(rows.getTimestamp(4))));
                }
                return health;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the lanes cannot be read", failure);
        }
    }

    void save(Map<UUID, Health> health) {
        try (var connection = database.getConnection();
                var save = connection.prepareStatement(SAVE)) {
            for (var it : health.entrySet()) {
                save.setInt(1, it.getValue().failures());
                save.setTimestamp(2, timestamp(it.getValue().failingSince()));
                save.setTimestamp(3, timestamp(it.getValue().restingUntil()));
                save.setObject(4, it.getKey());
                save.addBatch();
            }
            save.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("no lane can be noted", failure);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant).orElse(null);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return Optional.ofNullable(at).map(Timestamp::from).orElse(null);
    }
}
