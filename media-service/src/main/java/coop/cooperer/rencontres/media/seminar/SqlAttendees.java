package coop.cooperer.rencontres.media.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The attendees in the database. */
@ApplicationScoped
class SqlAttendees implements Attendees {

    private final DataSource database;

    SqlAttendees(DataSource database) {
        this.database = database;
    }

    @Override
    public void note(UUID seminar, List<UUID> registrations) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into attendee (seminar, registration) values (?, ?)
                                on conflict do nothing
                                """)) {
            for (var registration : registrations) {
                insert.setObject(1, seminar);
                insert.setObject(2, registration);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("attendees cannot be noted", failure);
        }
    }

    @Override
    public boolean signed(UUID seminar, UUID registration) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select 1 from attendee where seminar = ? and registration = ?")) {
            select.setObject(1, seminar);
            select.setObject(2, registration);
            try (var found = select.executeQuery()) {
                return found.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("attendees cannot be read", failure);
        }
    }
}
