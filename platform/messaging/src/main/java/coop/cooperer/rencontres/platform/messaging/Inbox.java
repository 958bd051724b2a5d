package coop.cooperer.rencontres.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Remembers what each consumer has taken; every call belongs to the running transaction. */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private static final String TAKE =
            """
            insert into inbox (consumer, event_id, source, subject, sequence)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String ADVANCE =
            """
            insert into inbox_sequence as s (consumer, source, subject, last) values (?, ?, ?, ?)
            on conflict (consumer, source, subject)
            do update set last = greatest(s.last, excluded.last)
            returning coalesce(old.last, 0)
            """;

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** Whether this consumer sees the delivery for the first time; if so, it never will again. */
    boolean take(String consumer, Delivery<?> delivery) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setString(1, consumer);
            take.setObject(2, delivery.id());
            take.setString(3, delivery.source());
            take.setObject(4, delivery.event().subject());
            take.setLong(5, delivery.sequence());
            if (take.executeUpdate() == 0) {
                return false;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return true;
    }

    /** How many facts of the subject are missing before this one; negative if it comes late. */
    long missingBefore(String consumer, Delivery<?> delivery) {
        try (var connection = database.getConnection();
                var advance = connection.prepareStatement(ADVANCE)) {
            advance.setString(1, consumer);
            advance.setString(2, delivery.source());
            advance.setObject(3, delivery.event().subject());
            advance.setLong(4, delivery.sequence());
            try (var last = advance.executeQuery()) {
                last.next();
                return delivery.sequence() - last.getLong(1) - 1;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    void forget(Duration memory) {
        try (var connection = database.getConnection();
                var forget =
                        connection.prepareStatement(
                                "delete from inbox where received_at < now() - make_interval(secs"
                                        + " => ?)")) {
            forget.setLong(1, memory.toSeconds());
            LOG.debugf("Forgot %d deliveries", forget.executeUpdate());
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Fails if the database is away. */
    void ping() {
        try (var connection = database.getConnection();
                var ping = connection.prepareStatement("select 1")) {
            ping.execute();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
