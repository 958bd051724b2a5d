package coop.cooperer.rencontres.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The keys that callers have used and the answers they got.
 *
 * <p>A key whose answer never came, because the process died, is free again after a minute; the
 * guards of the domain stand behind it.
 */
@ApplicationScoped
class IdempotencyKeys {

    /** A caller's key, and what it was used for. */
    record Key(String caller, String key, String fingerprint) {}

    /** The answer that was given. */
    record Answer(
            int status, Optional<String> location, Optional<String> type, Optional<String> body) {}

    private final DataSource database;

    IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /**
     * Holds the key for this request, or gives the answer that it already has.
     *
     * @throws Refusal if it was used for something else, or its request is still under way
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Answer> hold(Key key) {
        var held =
                update(
                        """
                        insert into idempotency_key as k (caller, key, fingerprint, held_at)
                        values (?, ?, ?, now())
                        on conflict (caller, key) do update set held_at = now()
                        where k.status is null and k.fingerprint = excluded.fingerprint
                          and k.held_at < now() - interval '1 minute'
                        """,
                        statement -> {
                            statement.setString(1, key.caller());
                            statement.setString(2, key.key());
                            statement.setString(3, key.fingerprint());
                        });
        return held == 1 ? Optional.empty() : Optional.of(answerOf(key));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(Key key, Answer answer) {
        update(
                """
                update idempotency_key set status = ?, location = ?, type = ?, body = ?
                where caller = ? and key = ?
                """,
                statement -> {
                    statement.setInt(1, answer.status());
                    statement.setString(2, answer.location().orElse(null));
                    statement.setString(3, answer.type().orElse(null));
                    statement.setString(4, answer.body().orElse(null));
                    statement.setString(5, key.caller());
                    statement.setString(6, key.key());
                });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(Key key) {
        update(
                "delete from idempotency_key where caller = ? and key = ?",
                statement -> {
                    statement.setString(1, key.caller());
                    statement.setString(2, key.key());
                });
    }

    private Answer answerOf(Key key) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select * from idempotency_key where caller = ? and key = ?")) {
            select.setString(1, key.caller());
            select.setString(2, key.key());
            try (var row = select.executeQuery()) {
                row.next();
                if (!row.getString("fingerprint").equals(key.fingerprint())) {
                    throw new Refusal(
                            PlatformReason.IDEMPOTENCY_KEY_REUSED,
                            "Prenez une nouvelle clé pour une nouvelle requête.");
                }
                var status = row.getInt("status");
                if (row.wasNull()) {
                    throw new Refusal(PlatformReason.REQUEST_IN_PROGRESS, "Attendez sa réponse.");
                }
                return new Answer(
                        status,
                        Optional.ofNullable(row.getString("location")),
                        Optional.ofNullable(row.getString("type")),
                        Optional.ofNullable(row.getString("body")));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the idempotency keys cannot be read", failure);
        }
    }

    private int update(String sql, Filling filling) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the idempotency keys cannot be written", failure);
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
