package coop.cooperer.rencontres.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/** Sessions in PostgreSQL, tokens sealed, ids digested. */
@ApplicationScoped
class SqlSessions implements Sessions {

    private static final String SELECT =
            "select tokens, opened_at, seen_at from session where id = ?";

    private final DataSource database;
    private final Seal seal;

    SqlSessions(DataSource database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    @Override
    public void open(Session session) {
        var id = session.id();
        run(
                "insert into session (id, realm_session, tokens, opened_at, seen_at)"
                        + " values (?, ?, ?, ?, ?)",
                id.digest(),
                session.tokens().realmSession(),
                seal.close(session.tokens(), id),
                at(session.openedAt()),
                at(session.seenAt()));
    }

    @Override
    public Optional<Session> find(SessionId id) {
        try (var connection = database.getConnection()) {
            return select(connection, SELECT, id);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void seen(SessionId id, Instant at) {
        run("update session set seen_at = greatest(seen_at, ?) where id = ?", at(at), id.digest());
    }

    @Override
    public Optional<Tokens> renew(SessionId id, Function<Session, Optional<Tokens>> next) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var tokens = select(connection, SELECT + " for update", id).flatMap(next);
                if (tokens.isPresent()) {
                    run(
                            connection,
                            "update session set tokens = ? where id = ?",
                            seal.close(tokens.get(), id),
                            id.digest());
                } else {
                    run(connection, "delete from session where id = ?", id.digest());
                }
                connection.commit();
                return tokens;
            } finally {
                // After the commit there is nothing to undo; after a failure there is.
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close(SessionId id) {
        run("delete from session where id = ?", id.digest());
    }

    @Override
    public void closeAll(String realmSession) {
        run("delete from session where realm_session = ?", realmSession);
    }

    @Override
    public void forget(Instant openedBefore, Instant unusedSince) {
        run(
                "delete from session where opened_at < ? or seen_at < ?",
                at(openedBefore),
                at(unusedSince));
    }

    private Optional<Session> select(Connection connection, String sql, SessionId id)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, id.digest());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? session(id, rows) : Optional.empty();
            }
        }
    }

    private Optional<Session> session(SessionId id, ResultSet row) throws SQLException {
        var openedAt = row.getObject(2, OffsetDateTime.class).toInstant();
        var seenAt = row.getObject(3, OffsetDateTime.class).toInstant();
        return seal.open(row.getBytes(1), id)
                .map(tokens -> new Session(id, tokens, openedAt, seenAt));
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection()) {
            run(connection, sql, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
