package coop.cooperer.rencontres.notifications.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The places in the database. */
@ApplicationScoped
class SqlPlaces implements Places {

    private static final String ADD =
            """
            insert into place (id, kind, call, lot, seminar) values (?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private static final String COUNT = "select count(*) from place where kind = ? and id = any(?)";

    private static final String WHERE =
            "select call, lot, seminar from place where id = any(?::uuid[])";

    private final DataSource database;

    SqlPlaces(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional
    public boolean areAll(String kind, List<UUID> ids) {
        if (ids.isEmpty()) {
            return true;
        }
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setString(1, kind);
            count.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (var found = count.executeQuery()) {
                found.next();
                return found.getLong(1) == ids.size();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the places cannot be read", failure);
        }
    }

    void add(Collection<Place> places) {
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            for (var place : places) {
                add.setObject(1, place.id());
                add.setString(2, place.kind());
                add.setObject(3, place.call());
                add.setObject(4, place.lot());
                add.setObject(5, place.seminar());
                add.addBatch();
            }
            add.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("no place can be noted", failure);
        }
    }

    /** The places of these objects, as far as they are known. */
    PublicEvent.Whereabouts of(Set<UUID> objects) {
        var calls = new HashSet<UUID>();
        var lots = new HashSet<UUID>();
        var seminars = new HashSet<UUID>();
        try (var connection = database.getConnection();
                var where = connection.prepareStatement(WHERE)) {
            where.setArray(1, connection.createArrayOf("uuid", objects.toArray()));
            try (var rows = where.executeQuery()) {
                while (rows.next()) {
                    calls.add(rows.getObject(1, UUID.class));
                    add(lots, rows.getObject(2, UUID.class));
                    add(seminars, rows.getObject(3, UUID.class));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the places cannot be read", failure);
        }
        return new PublicEvent.Whereabouts(calls, lots, seminars);
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
