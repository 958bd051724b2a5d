package coop.cooperer.rencontres.notifications.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The public events in the database. */
@ApplicationScoped
class SqlPublicEvents implements PublicEvents {

    // Positions are drawn before the commit: whoever reads "after n" would miss a slower writer.
    private static final String QUEUE_UP = "select pg_advisory_xact_lock(hashtext('public_event'))";

    private static final String ADD =
            """
            insert into public_event
                (id, type, scope, calls, lots, seminars, payload, stored_at, addressee)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String AFTER =
            """
            select position, id, type, scope, payload, stored_at from public_event
            where position > ? and stored_at >= ? and addressee is null
              and (scope = '' or scope = any(?))
              and (cardinality(?::text[]) = 0 or type = any(?))
            order by position limit ?
            """;

    private final DataSource database;

    SqlPublicEvents(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(PublicEvent event) {
        try (var connection = database.getConnection();
                var turn = connection.prepareStatement(QUEUE_UP);
                var add = connection.prepareStatement(ADD)) {
            turn.execute();
            add.setObject(1, event.id());
            add.setString(2, event.type());
            add.setString(3, event.scope());
            add.setArray(
                    4, connection.createArrayOf("uuid", event.whereabouts().calls().toArray()));
            add.setArray(5, connection.createArrayOf("uuid", event.whereabouts().lots().toArray()));
            add.setArray(
                    6, connection.createArrayOf("uuid", event.whereabouts().seminars().toArray()));
            add.setString(7, event.payload());
            add.setTimestamp(8, Timestamp.from(event.storedAt()));
            add.setObject(9, event.addressee());
            add.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no public event can be stored", failure);
        }
    }

    @Override
    public List<Published> after(
            long position, Instant since, Collection<String> scopes, List<String> types, int rows) {
        try (var connection = database.getConnection();
                var after = connection.prepareStatement(AFTER)) {
            after.setLong(1, position);
            after.setTimestamp(2, Timestamp.from(since));
            after.setArray(3, connection.createArrayOf("text", scopes.toArray()));
            after.setArray(4, connection.createArrayOf("text", types.toArray()));
            after.setArray(5, connection.createArrayOf("text", types.toArray()));
            after.setInt(6, rows);
            try (var found = after.executeQuery()) {
                var events = new ArrayList<Published>();
                while (found.next()) {
                    events.add(published(found));
                }
                return events;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the public events cannot be read", failure);
        }
    }

    @Override
    public int forget(Instant before) {
        try (var connection = database.getConnection();
                var forget =
                        connection.prepareStatement(
                                "delete from public_event where stored_at < ?")) {
            forget.setTimestamp(1, Timestamp.from(before));
            return forget.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no public event can be forgotten", failure);
        }
    }

    private static Published published(ResultSet row) throws SQLException {
        var nowhere = new PublicEvent.Whereabouts(Set.of(), Set.of(), Set.of());
        return new Published(
                row.getLong(1),
                new PublicEvent(
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        nowhere,
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        null));
    }
}
