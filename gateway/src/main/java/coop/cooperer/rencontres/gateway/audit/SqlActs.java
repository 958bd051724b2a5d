package coop.cooperer.rencontres.gateway.audit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Acts in PostgreSQL, which refuses to change or delete one. */
@ApplicationScoped
class SqlActs implements Acts {

    private static final Map<String, String> CONDITIONS =
            Map.of(
                    "subject", " and subject = ?::uuid",
                    "person", " and person = ?::uuid",
                    "organisation", " and false and ? <> ''",
                    "kind", " and kind = ?",
                    "correlation", " and correlation = ?",
                    "from", " and recorded_at >= ?::timestamptz",
                    "until", " and recorded_at < ?::timestamptz");

    private final DataSource database;

    SqlActs(DataSource database) {
        this.database = database;
    }

    @Override
    public void record(String person, String kind, UUID subject, String before, String after) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into audit_entry (person, kind, subject, before, after)
                                values (?::uuid, ?, ?, ?, ?)
                                """)) {
            insert.setString(1, person);
            insert.setString(2, kind);
            insert.setObject(3, subject);
            insert.setString(4, before);
            insert.setString(5, after);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public JsonArray read(Question question, Optional<String> before, int limit) {
        var sql = new StringBuilder("select * from audit_entry where (recorded_at, id) < (?, ?)");
        var values = new ArrayList<String>();
        question.filters()
                .forEach(
                        (name, value) -> {
                            sql.append(CONDITIONS.get(name));
                            values.add(value);
                        });
        sql.append(" order by recorded_at desc, id desc limit ?");
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql.toString())) {
            var mark = before.map(it -> it.split("\\.", 2));
            select.setObject(1, mark.map(it -> at(Long.parseLong(it[0]))).orElse(END));
            select.setLong(2, mark.map(it -> Long.parseLong(it[1])).orElse(Long.MAX_VALUE));
            for (var i = 0; i < values.size(); i++) {
                select.setString(i + 3, values.get(i));
            }
            select.setInt(values.size() + 3, limit);
            try (var rows = select.executeQuery()) {
                var acts = new JsonArray();
                while (rows.next()) {
                    acts.add(act(rows));
                }
                return acts;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final OffsetDateTime END = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private static OffsetDateTime at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static JsonObject act(ResultSet row) throws SQLException {
        var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new JsonObject()
                .put("id", row.getLong("id"))
                .put("at", recordedAt.toString())
                .put("recordedAt", recordedAt.toString())
                .put("person", row.getString("person"))
                .putNull("organisation")
                .put("kind", row.getString("kind"))
                .put("subject", row.getString("subject"))
                .put("before", row.getString("before"))
                .put("after", row.getString("after"))
                .put("reason", "")
                .put("correlation", row.getString("correlation"));
    }
}
