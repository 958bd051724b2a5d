package coop.cooperer.rencontres.seminars;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** What the database of the service holds, seen past the service. */
public final class Records {

    private Records() {}

    /** How many entries of this kind the audit trail has about this object. */
    public static long trail(String kind, UUID subject) {
        return count(
                "select count(*) from audit_entry where kind = ? and subject = ?", kind, subject);
    }

    /** How many facts about this object are told, or about to be. */
    public static long facts(UUID subject) {
        return count(
                "select coalesce(max(last), 0) from outbox_sequence where '' = ? and subject = ?",
                "",
                subject);
    }

    /** What a restored backup would not know: that this person's needs were erased. */
    public static void forgetErasure(UUID registration) {
        change("delete from erasure where registration = ?", registration);
    }

    /** What a restored backup would bring back: this person needs a step-free way again. */
    public static void restoreArrangement(UUID registration, UUID seminar, Instant consentedAt) {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into arrangement values
                                (?, ?, '["STEP_FREE_ACCESS"]', '[]', ?)
                                """)) {
            insert.setObject(1, registration);
            insert.setObject(2, seminar);
            insert.setTimestamp(3, Timestamp.from(consentedAt));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many registrations to this seminar have this status. */
    public static long registrations(String status, UUID seminar) {
        return count(
                "select count(*) from registration where status = ? and seminar = ?",
                status,
                seminar);
    }

    /** How many numbers were given at this seminar. */
    public static long distinctNumbers(UUID seminar) {
        return count(
                "select count(distinct number) from registration where status <> ? and seminar = ?",
                "",
                seminar);
    }

    /** The first number with this status. */
    public static long firstNumber(String status, UUID seminar) {
        return count(
                "select min(number) from registration where status = ? and seminar = ?",
                status,
                seminar);
    }

    /** The last number with this status. */
    public static long lastNumber(String status, UUID seminar) {
        return count(
                "select max(number) from registration where status = ? and seminar = ?",
                status,
                seminar);
    }

    /** Every column of every table of the service, as {@code table.column}. */
    public static Set<String> columns() {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, "public", "%", null)) {
            var names = new TreeSet<String>();
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
            }
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What every index of the service is made of. */
    public static List<String> indexes() {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select indexdef from pg_indexes where schemaname = 'public'");
                var rows = select.executeQuery()) {
            var indexes = new ArrayList<String>();
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
            return indexes;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many lines the sheets have about this person. */
    public static long signatures(UUID registration) {
        return count(
                "select count(*) from signature where proof <> ? and registration = ?",
                "",
                registration);
    }

    /** What people need at this seminar: how many lines. */
    public static long arrangements(UUID seminar) {
        return count(
                "select count(*) from arrangement where access::text <> ? and seminar = ?",
                "",
                seminar);
    }

    /** Tries to change what was signed. */
    public static void overwriteSignatures(UUID registration) {
        change("update signature set present = false where registration = ?", registration);
    }

    private static void change(String statement, UUID about) {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            change.setObject(1, about);
            change.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The code that this person shows at the door. */
    public static String badge(UUID registration) {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select badge from registration where id = ?")) {
            select.setObject(1, registration);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long count(String query, String first, UUID second) {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setString(1, first);
            select.setObject(2, second);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
