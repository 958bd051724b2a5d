package coop.cooperer.rencontres.media.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    public Set<UUID> signed(UUID seminar) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select registration from attendee where seminar = ?")) {
            select.setObject(1, seminar);
            try (var found = select.executeQuery()) {
                var signed = new HashSet<UUID>();
                while (found.next()) {
                    signed.add(found.getObject(1, UUID.class));
                }
                return signed;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("attendees cannot be read", failure);
        }
    }
}
