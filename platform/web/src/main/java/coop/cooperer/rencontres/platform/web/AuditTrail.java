package coop.cooperer.rencontres.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Audit} has recorded, the latest first. */
@ApplicationScoped
class AuditTrail {

    /** One change. */
    record Entry(
            long id,
            Instant at,
            Instant recordedAt,
            @Nullable UUID person,
            @Nullable UUID organisation,
            String kind,
            UUID subject,
            String before,
            String after,
            String reason,
            String correlation) {}

    /** Which changes are asked for; what is absent does not matter. */
    record Question(
            @Nullable UUID subject,
            @Nullable UUID person,
            @Nullable UUID organisation,
            @Nullable String kind,
            @Nullable String correlation,
            @Nullable Instant from,
            @Nullable Instant until) {

        private Map<String, Object> conditions() {
            var conditions = new LinkedHashMap<String, Object>();
            put(conditions, "subject = ?", subject);
            put(conditions, "person = ?", person);
            put(conditions, "organisation = ?", organisation);
            put(conditions, "kind = ?", kind);
            put(conditions, "correlation = ?", correlation);
            put(conditions, "recorded_at >= ?", from == null ? null : Timestamp.from(from));
            put(conditions, "recorded_at < ?", until == null ? null : Timestamp.from(until));
            return conditions;
        }

        private static void put(
                Map<String, Object> conditions, String condition, @Nullable Object value) {
            if (value != null) {
                conditions.put(condition, value);
            }
        }
    }

    private final DataSource database;
    private final Instance<AuditVeil> veil;

    AuditTrail(DataSource database, Instance<AuditVeil> veil) {
        this.database = database;
        this.veil = veil;
    }

    /** At most so many changes that were recorded before the mark. */
    List<Entry> read(Question question, Mark before, int limit) {
        var conditions = question.conditions();
        var sql =
                "select * from audit_entry where ("
                        + visible()
                        + ") and (recorded_at, id) < (?, ?)"
                        + String.join(
                                "", conditions.keySet().stream().map(" and "::concat).toList())
                        + " order by recorded_at desc, id desc limit ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            var at = 1;
            select.setTimestamp(at++, Timestamp.from(before.recordedAt()));
            select.setLong(at++, before.id());
            for (var value : conditions.values()) {
                select.setObject(at++, value);
            }
            select.setInt(at, limit);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit trail cannot be read", failure);
        }
    }

    private String visible() {
        return veil.isResolvable() ? veil.get().visible() : "true";
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("person", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("correlation"));
    }

    /** A place in the trail: everything before it is older. */
    record Mark(Instant recordedAt, long id) {

        private static final Mark NOW =
                new Mark(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

        /** The mark that a caller gives as {@code <microseconds>.<id>}; the end without one. */
        static Mark of(@Nullable String given) {
            if (given == null) {
                return NOW;
            }
            try {
                var parts = given.split("\\.", 2);
                var micros = Long.parseLong(parts[0]);
                return new Mark(
                        Instant.EPOCH
                                .plusSeconds(micros / 1_000_000)
                                .plusNanos(micros % 1_000_000 * 1_000),
                        Long.parseLong(parts[1]));
            } catch (ArithmeticException
                    | IndexOutOfBoundsException
                    | NumberFormatException
                    | java.time.DateTimeException foreign) {
                throw new Refusal(PlatformReason.INVALID_CURSOR, "Repartez de la première page.");
            }
        }
    }
}
