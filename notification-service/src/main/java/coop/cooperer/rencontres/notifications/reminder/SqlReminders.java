package coop.cooperer.rencontres.notifications.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The reminders in the database. */
@ApplicationScoped
class SqlReminders implements Reminders {

    private static final String PLAN =
            """
            insert into reminder as r (kind, subject, occasion, about, due_at, lapses_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (kind, subject, occasion) do update
            set due_at = excluded.due_at, lapses_at = excluded.lapses_at
            where not r.done
            """;

    private static final String DUE =
            """
            select kind, subject, occasion, about, due_at, lapses_at from reminder
            where not done and due_at <= ? order by due_at
            """;

    private static final String DONE =
            """
            update reminder set done = true
            where kind = ? and subject = ? and occasion = ? and not done
            """;

    private final DataSource database;

    SqlReminders(DataSource database) {
        this.database = database;
    }

    @Override
    public void plan(Reminder reminder) {
        try (var connection = database.getConnection();
                var plan = connection.prepareStatement(PLAN)) {
            plan.setString(1, reminder.kind().name());
            plan.setObject(2, reminder.subject());
            plan.setString(3, reminder.occasion());
            plan.setObject(4, reminder.about());
            plan.setTimestamp(5, Timestamp.from(reminder.dueAt()));
            plan.setTimestamp(6, Timestamp.from(reminder.lapsesAt()));
            plan.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no reminder can be planned", failure);
        }
    }

    @Override
    public List<Reminder> due(Instant now) {
        try (var connection = database.getConnection();
                var due = connection.prepareStatement(DUE)) {
            due.setTimestamp(1, Timestamp.from(now));
            try (var rows = due.executeQuery()) {
                var reminders = new ArrayList<Reminder>();
                while (rows.next()) {
                    reminders.add(
                            new Reminder(
                                    Reminder.Kind.valueOf(rows.getString(1)),
                                    rows.getObject(2, UUID.class),
                                    rows.getString(3),
                                    rows.getObject(4, UUID.class),
                                    rows.getTimestamp(5).toInstant(),
                                    rows.getTimestamp(6).toInstant()));
                }
                return reminders;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the reminders cannot be read", failure);
        }
    }

    @Override
    public boolean done(Reminder reminder) {
        try (var connection = database.getConnection();
                var done = connection.prepareStatement(DONE)) {
            done.setString(1, reminder.kind().name());
            done.setObject(2, reminder.subject());
            done.setString(3, reminder.occasion());
            return done.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("no reminder can be noted", failure);
        }
    }
}
