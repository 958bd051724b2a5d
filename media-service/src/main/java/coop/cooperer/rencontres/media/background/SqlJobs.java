package coop.cooperer.rencontres.media.background;

import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The list of work in the database, whose own clock says what is due. */
@ApplicationScoped
class SqlJobs implements Jobs {

    private final DataSource database;

    SqlJobs(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(String task, UUID subject) {
        run(
                "insert into job (id, task, subject) values (?, ?, ?) on conflict do nothing",
                it -> {
                    it.setObject(1, Ids.next());
                    it.setString(2, task);
                    it.setObject(3, subject);
                });
    }

    @Override
    public Optional<Job> take() {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                """
                                select id, task, subject, attempts from job
                                where due_at <= clock_timestamp() and not given_up
                                order by due_at, id limit 1 for update skip locked
                                """);
                var found = select.executeQuery()) {
            return found.next()
                    ? Optional.of(
                            new Job(
                                    found.getObject(1, UUID.class),
                                    found.getString(2),
                                    found.getObject(3, UUID.class),
                                    found.getInt(4)))
                    : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("the list of work cannot be read", failure);
        }
    }

    @Override
    public void done(UUID id) {
        run("delete from job where id = ?", it -> it.setObject(1, id));
    }

    @Override
    public void again(UUID id, Duration rest) {
        run(
                """
                update job set attempts = attempts + 1,
                    due_at = clock_timestamp() + make_interval(secs => ?) where id = ?
                """,
                it -> {
                    it.setDouble(1, rest.toMillis() / 1000.0);
                    it.setObject(2, id);
                });
    }

    @Override
    public void giveUp(UUID id) {
        run("update job set given_up = true where id = ?", it -> it.setObject(1, id));
    }

    private void run(String sql, SqlValues values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            values.into(statement);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the list of work cannot be written", failure);
        }
    }

    /** What a statement is given. */
    private interface SqlValues {
        void into(PreparedStatement statement) throws SQLException;
    }
}
