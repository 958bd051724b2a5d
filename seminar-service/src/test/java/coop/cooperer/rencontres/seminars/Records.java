package coop.cooperer.rencontres.seminars;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
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

    /** How many registrations to this seminar have this status. */
    public static long registrations(String status, UUID seminar) {
        return count(
                "select count(*) from registration where status = ? and seminar = ?",
                status,
                seminar);
    }

    /** The columns of the table of registrations. */
    public static Set<String> columnsOfRegistrations() {
        var database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var columns =
                        connection.getMetaData().getColumns(null, "public", "registration", null)) {
            var names = new HashSet<String>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            return names;
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
