package coop.cooperer.rencontres.platform.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** How far the business clock is moved from real time; kept over restarts. */
@ApplicationScoped
class ClockOffset {

    private final DataSource database;
    private volatile Duration current = Duration.ZERO;

    ClockOffset(DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select micros from business_clock");
                var row = select.executeQuery()) {
            if (row.next()) {
                current = Duration.ofNanos(row.getLong(1) * 1000);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the business clock cannot be read", failure);
        }
    }

    Duration current() {
        return current;
    }

    @Transactional
    void move(Duration offset) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                """
                                insert into business_clock (one, micros) values (true, ?)
                                on conflict (one) do update set micros = excluded.micros
                                """)) {
            update.setLong(1, offset.toNanos() / 1000);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the business clock cannot be moved", failure);
        }
        current = offset;
    }
}
