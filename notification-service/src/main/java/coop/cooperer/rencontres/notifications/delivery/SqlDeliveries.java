package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.publication.PublicEvent;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries in the database, by sets: many are taken and settled in one statement, which is
 * what keeps up with a load.
 */
@ApplicationScoped
class SqlDeliveries implements Deliveries {

    private final DataSource database;
    private final SqlDeliveryLog log;

    SqlDeliveries(DataSource database, SqlDeliveryLog log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public Set<UUID> fanOut(PublicEvent event, Instant now) {
        var simpleName = event.type().replaceAll("^.*\\.(\\w+)\\.v\\d+$", "$1");
        try (var connection = database.getConnection();
                var wanting = connection.prepareStatement(DeliverySql.WANTING)) {
            wanting.setArray(1, connection.createArrayOf("text", new Object[] {simpleName}));
            wanting.setArray(2, uuids(connection, event.whereabouts().calls()));
            wanting.setArray(3, uuids(connection, event.whereabouts().lots()));
            wanting.setArray(4, uuids(connection, event.whereabouts().seminars()));
            var subscriptions = ids(wanting.executeQuery());
            var ids = subscriptions.stream().collect(Collectors.toMap(it -> it, _ -> Ids.next()));
            insert(connection, ids, event, now);
            return subscriptions;
        } catch (SQLException failure) {
            throw new IllegalStateException("no delivery can be noted", failure);
        }
    }

    @Override
    public UUID add(UUID subscription, PublicEvent event, Instant now) {
        try (var connection = database.getConnection()) {
            var id = Ids.next();
            insert(connection, Map.of(subscription, id), event, now);
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException("no delivery can be noted", failure);
        }
    }

    @Override
    public Set<UUID> waiting(Instant now) {
        try (var connection = database.getConnection();
                var waiting = connection.prepareStatement(DeliverySql.WAITING)) {
            waiting.setTimestamp(1, Timestamp.from(now));
            waiting.setTimestamp(2, Timestamp.from(now));
            waiting.setTimestamp(3, Timestamp.from(now));
            return ids(waiting.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException("the deliveries cannot be read", failure);
        }
    }

    @Override
    public List<Taken> take(Map<UUID, Integer> room, Instant now, Instant leaseOver) {
        var subscriptions = room.keySet().toArray();
        var places = room.values().toArray();
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(DeliverySql.TAKE)) {
            take.setArray(1, connection.createArrayOf("uuid", subscriptions));
            take.setArray(2, connection.createArrayOf("int4", places));
            take.setTimestamp(3, Timestamp.from(now));
            take.setTimestamp(4, Timestamp.from(now));
            take.setTimestamp(5, Timestamp.from(now));
            take.setTimestamp(6, Timestamp.from(leaseOver));
            var taken = taken(take.executeQuery());
            rest(connection, taken, leaseOver);
            return taken;
        } catch (SQLException failure) {
            throw new IllegalStateException("no delivery can be taken", failure);
        }
    }

    @Override
    public void settle(List<Settled> settled) {
        try (var connection = database.getConnection();
                var attempts = connection.prepareStatement(DeliverySql.NOTE_ATTEMPTS);
                var deliveries = connection.prepareStatement(DeliverySql.SETTLE)) {
            var columns = new SqlColumns(connection, settled);
            var ids = columns.of("uuid", it -> it.errand().delivery());
            attempts.setArray(1, ids);
            attempts.setArray(2, columns.of("int4", it -> it.errand().made() + 1));
            attempts.setArray(3, columns.of("timestamptz", it -> at(it.attempt().at())));
            attempts.setArray(4, columns.of("int4", it -> it.attempt().status()));
            attempts.setArray(5, columns.of("text", it -> failure(it.attempt())));
            attempts.setArray(6, columns.of("int8", it -> it.attempt().milliseconds()));
            attempts.setArray(7, columns.of("text", it -> it.attempt().response()));
            attempts.executeUpdate();
            deliveries.setArray(1, ids);
            deliveries.setArray(2, columns.of("text", it -> it.status().name().name()));
            deliveries.setArray(3, columns.of("timestamptz", it -> dueAt(it.status())));
            deliveries.setArray(4, columns.of("timestamptz", it -> settledAt(it.status())));
            deliveries.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no attempt can be noted", failure);
        }
    }

    /** The same of each of many, as one argument of a statement. */
    private record SqlColumns(Connection connection, List<Settled> settled) {

        Array of(String type, Function<Settled, @Nullable Object> value) throws SQLException {
            return connection.createArrayOf(type, settled.stream().map(value).toArray());
        }
    }

    @Override
    public void abandon(UUID subscription, Instant now) {
        try (var connection = database.getConnection();
                var abandon = connection.prepareStatement(DeliverySql.ABANDON)) {
            abandon.setTimestamp(1, Timestamp.from(now));
            abandon.setObject(2, subscription);
            abandon.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no delivery can be given up", failure);
        }
    }

    @Override
    public List<Delivery> of(UUID subscription, Search search, UUID after, int rows) {
        return log.of(subscription, search, after, rows);
    }

    @Override
    public Optional<Delivery> find(UUID subscription, UUID id) {
        return log.find(subscription, id);
    }

    @Override
    public Map<UUID, Instant> oldest() {
        try (var connection = database.getConnection();
                var oldest = connection.prepareStatement(DeliverySql.OLDEST)) {
            try (var rows = oldest.executeQuery()) {
                var ages = new HashMap<UUID, Instant>();
                while (rows.next()) {
                    ages.put(rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
                }
                return ages;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the deliveries cannot be read", failure);
        }
    }

    // A receiver that fails is tried with one at a time: nobody takes more before it has answered.
    private static void rest(Connection connection, List<Taken> taken, Instant leaseOver)
            throws SQLException {
        try (var rest = connection.prepareStatement(DeliverySql.REST)) {
            rest.setTimestamp(1, Timestamp.from(leaseOver));
            rest.setArray(
                    2,
                    uuids(
                            connection,
                            taken.stream().map(Taken::subscription).collect(Collectors.toSet())));
            rest.executeUpdate();
        }
    }

    private static void insert(
            Connection connection,
            Map<UUID, UUID> idsBySubscription,
            PublicEvent event,
            Instant now)
            throws SQLException {
        try (var add = connection.prepareStatement(DeliverySql.ADD)) {
            for (var wanted : idsBySubscription.entrySet()) {
                add.setObject(1, wanted.getValue());
                add.setObject(2, wanted.getKey());
                add.setObject(3, event.id());
                add.setString(4, event.type());
                add.setTimestamp(5, Timestamp.from(now));
                add.setTimestamp(6, Timestamp.from(now));
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static List<Taken> taken(ResultSet rows) throws SQLException {
        try (rows) {
            var taken = new ArrayList<Taken>();
            while (rows.next()) {
                taken.add(
                        new Taken(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getObject(3, UUID.class),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getInt(6),
                                rows.getInt(7)));
            }
            return taken;
        }
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        try (rows) {
            var ids = new HashSet<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static Array uuids(Connection connection, Set<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    // The day of a delivery that is settled is of no use to anybody any more, and stays.
    private static String dueAt(Status status) {
        return at(
                switch (status) {
                    case Status.Pending(var dueAt) -> dueAt;
                    case Status.Delivered(var at) -> at;
                    case Status.Failed(var at) -> at;
                    case Status.Abandoned(var at) -> at;
                });
    }

    private static @Nullable String settledAt(Status status) {
        return status instanceof Status.Pending ? null : dueAt(status);
    }

    // In an array the driver writes a timestamp without its zone.
    private static String at(Instant instant) {
        return instant.toString();
    }

    private static @Nullable String failure(Attempt attempt) {
        return Optional.ofNullable(attempt.failure()).map(Enum::name).orElse(null);
    }
}
