package coop.cooperer.rencontres.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of the outbox as the relay sees them; every call belongs to the running transaction. */
@ApplicationScoped
class OutboxRows {

    // Any number that no other advisory lock of this database uses.
    private static final long LEADER = 0x52454c4159L;

    private static final String NEXT =
            """
            select * from outbox o
            where not exists (
                select from outbox_parked p where p.subject = o.subject and p.until > now())
            order by id limit ?
            """;

    private final DataSource database;

    OutboxRows(DataSource database) {
        this.database = database;
    }

    /** Becomes the only relay of this database until the transaction ends, or answers false. */
    boolean lead() {
        return query(
                "select pg_try_advisory_xact_lock(" + LEADER + ")", rows -> rows.getBoolean(1));
    }

    List<OutboxRow> next(int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(NEXT)) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var next = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    next.add(row(rows));
                }
                return next;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    void sent(List<Long> ids) {
        update(
                "delete from outbox where id = any(?)",
                (connection, statement) ->
                        statement.setArray(1, connection.createArrayOf("bigint", ids.toArray())));
    }

    /** Leaves the rows of these subjects aside for a while, with the broker's reason. */
    void park(Map<UUID, String> reasons, Duration pause) {
        reasons.forEach(
                (subject, reason) ->
                        update(
                                """
                                insert into outbox_parked (subject, reason, until)
                                values (?, ?, now() + make_interval(secs => ?))
                                on conflict (subject) do update
                                set reason = excluded.reason, until = excluded.until
                                """,
                                (_, statement) -> {
                                    statement.setObject(1, subject);
                                    statement.setString(2, reason);
                                    statement.setLong(3, pause.toSeconds());
                                }));
    }

    void forgetParked() {
        update(
                "delete from outbox_parked p where not exists"
                        + " (select from outbox o where o.subject = p.subject)",
                (_, _) -> {});
    }

    /** When the oldest row that is not parked was stored. */
    Optional<Instant> oldest() {
        return query(
                """
                select min(time) from outbox o
                where not exists (select from outbox_parked p where p.subject = o.subject)
                """,
                rows -> Optional.ofNullable(rows.getTimestamp(1)).map(Timestamp::toInstant));
    }

    private <T> T query(String sql, Reading<T> reading) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            rows.next();
            return reading.of(rows);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void update(String sql, Filling filling) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(connection, statement);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("source"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getTimestamp("time").toInstant(),
                row.getString("correlation"),
                Optional.ofNullable(row.getString("causation")),
                Optional.ofNullable(row.getString("traceparent")),
                row.getString("data"));
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
