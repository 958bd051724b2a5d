package coop.cooperer.rencontres.notifications.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The seats in the database. */
@ApplicationScoped
class SqlSeats implements Seats {

    private static final String KEEP =
            """
            insert into seat (registration, seminar, held, attended) values (?, ?, true, false)
            on conflict (registration) do update set held = true
            """;

    private static final String GIVE_UP = "update seat set held = false where registration = ?";

    private static final String ATTEND =
            """
            insert into seat (registration, seminar, held, attended)
            select unnest(?::uuid[]), ?, true, true
            on conflict (registration) do update set attended = true
            """;

    private static final String OF =
            """
            select registration, attended from seat
            where seminar = ? and (held or attended) order by registration
            """;

    private final DataSource database;

    SqlSeats(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(UUID registration, UUID seminar) {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, registration);
            keep.setObject(2, seminar);
            keep.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no seat can be noted", failure);
        }
    }

    @Override
    public void giveUp(UUID registration) {
        try (var connection = database.getConnection();
                var giveUp = connection.prepareStatement(GIVE_UP)) {
            giveUp.setObject(1, registration);
            giveUp.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no seat can be noted", failure);
        }
    }

    @Override
    public void attend(UUID seminar, List<UUID> registrations) {
        try (var connection = database.getConnection();
                var attend = connection.prepareStatement(ATTEND)) {
            attend.setArray(1, connection.createArrayOf("uuid", registrations.toArray()));
            attend.setObject(2, seminar);
            attend.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no attendance can be noted", failure);
        }
    }

    @Override
    @Transactional
    public List<Seat> of(UUID seminar) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF)) {
            select.setObject(1, seminar);
            try (var rows = select.executeQuery()) {
                var seats = new ArrayList<Seat>();
                while (rows.next()) {
                    seats.add(new Seat(rows.getObject(1, UUID.class), rows.getBoolean(2)));
                }
                return seats;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the seats cannot be read", failure);
        }
    }
}
