package coop.cooperer.rencontres.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The deliveries as their log shows them: with what was sent and every attempt. */
@ApplicationScoped
class SqlDeliveryLog {

    private static final String COLUMNS =
            """
            select d.id, d.event, d.type, d.created_at, d.status, d.due_at, d.settled_at, e.payload
            from delivery d join public_event e on e.id = d.event
            """;

    private static final String SEARCH =
            COLUMNS
                    + """
                    where d.subscription = ? and d.id > ?
                      and (?::text is null or d.status = ?)
                      and (?::text is null or d.type like '%.' || ? || '.v%')
                      and (?::uuid is null or d.event = ?)
                      and (?::timestamptz is null or d.created_at >= ?)
                      and (?::timestamptz is null or d.created_at < ?)
                    order by d.id limit ?
                    """;

    private static final String ONE = COLUMNS + "where d.subscription = ? and d.id = ?";

    private static final String ATTEMPTS =
            """
            select delivery, at, status, failure, milliseconds, response
            from delivery_attempt where delivery = any(?) order by delivery, number
            """;

    private final DataSource database;

    SqlDeliveryLog(DataSource database) {
        this.database = database;
    }

    List<Delivery> of(UUID subscription, Search search, UUID after, int rows) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SEARCH)) {
            select.setObject(1, subscription);
            select.setObject(2, after);
            var status = search.status();
            twice(select, 3, status == null ? null : status.name());
            twice(select, 5, search.type());
            twice(select, 7, search.event());
            twice(select, 9, timestamp(search.from()));
            twice(select, 11, timestamp(search.to()));
            select.setInt(13, rows);
            return read(connection, select);
        } catch (SQLException failure) {
            throw new IllegalStateException("the deliveries cannot be read", failure);
        }
    }

    Optional<Delivery> find(UUID subscription, UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ONE)) {
            select.setObject(1, subscription);
            select.setObject(2, id);
            return read(connection, select).stream().findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException("the deliveries cannot be read", failure);
        }
    }

    private static List<Delivery> read(Connection connection, PreparedStatement select)
            throws SQLException {
        var found = new ArrayList<Delivery>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(delivery(rows));
            }
        }
        var attempts = attempts(connection, found.stream().map(Delivery::id).toList());
        return found.stream()
                .map(
                        it ->
                                new Delivery(
                                        it.id(),
                                        it.event(),
                                        it.type(),
                                        it.createdAt(),
                                        it.status(),
                                        it.payload(),
                                        attempts.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static Map<UUID, List<Attempt>> attempts(Connection connection, List<UUID> deliveries)
            throws SQLException {
        var attempts = new HashMap<UUID, List<Attempt>>();
        try (var select = connection.prepareStatement(ATTEMPTS)) {
            select.setArray(1, connection.createArrayOf("uuid", deliveries.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    attempts.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(attempt(rows));
                }
            }
        }
        return attempts;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getTimestamp(2).toInstant(),
                row.getObject(3, Integer.class),
                Optional.ofNullable(row.getString(4)).map(AttemptFailure::valueOf).orElse(null),
                row.getLong(5),
                row.getString(6),
                null);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                status(row),
                row.getString(8),
                List.of());
    }

    private static Status status(ResultSet row) throws SQLException {
        return switch (Status.Name.valueOf(row.getString(5))) {
            case PENDING -> new Status.Pending(row.getTimestamp(6).toInstant());
            case DELIVERED -> new Status.Delivered(row.getTimestamp(7).toInstant());
            case FAILED -> new Status.Failed(row.getTimestamp(7).toInstant());
            case ABANDONED -> new Status.Abandoned(row.getTimestamp(7).toInstant());
        };
    }

    private static void twice(PreparedStatement select, int first, @Nullable Object value)
            throws SQLException {
        select.setObject(first, value);
        select.setObject(first + 1, value);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
