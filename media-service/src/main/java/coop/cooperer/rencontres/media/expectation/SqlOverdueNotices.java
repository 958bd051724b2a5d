package coop.cooperer.rencontres.media.expectation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** The notices in the database, which lets each day have one. */
@ApplicationScoped
class SqlOverdueNotices implements OverdueNotices {

    private final DataSource database;

    SqlOverdueNotices(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean isFirstOf(UUID deliverable, LocalDate day) {
        try (var connection = database.getConnection();
                var note =
                        connection.prepareStatement(
                                """
                                insert into overdue_notice (deliverable, told_on) values (?, ?)
                                on conflict (deliverable) do update set told_on = excluded.told_on
                                where overdue_notice.told_on < excluded.told_on
                                """)) {
            note.setObject(1, deliverable);
            note.setObject(2, day);
            return note.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("a notice cannot be noted", failure);
        }
    }
}
