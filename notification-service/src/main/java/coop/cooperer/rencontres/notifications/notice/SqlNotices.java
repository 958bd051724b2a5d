package coop.cooperer.rencontres.notifications.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The notices in the database. */
@ApplicationScoped
class SqlNotices implements Notices {

    private static final String MINE =
            """
            from notice n left join notice_read r on r.notice = n.id and r.person = ?
            where (n.organisation = any(?) or n.role = any(?))
              and n.kind <> all(coalesce(
                  (select muted from notice_preference where person = ?), '{}'))
            """;

    private static final String OF =
            "select n.id, n.kind, n.subject, n.organisation, n.role, n.told_at, r.notice is not"
                    + " null "
                    + MINE
                    + " and n.id > ? and (not ? or r.notice is null) order by n.id limit ?";

    private static final String UNREAD = "select count(*) " + MINE + " and r.notice is null";

    private static final String READ =
            "insert into notice_read (person, notice) select ?, n.id "
                    + MINE
                    + " and r.notice is null and n.id <= ? on conflict do nothing";

    private static final String ADD =
            """
            insert into notice (id, kind, subject, organisation, role, told_at)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String MUTE =
            """
            insert into notice_preference (person, muted) values (?, ?)
            on conflict (person) do update set muted = excluded.muted
            """;

    private static final String MUTED =
            "select unnest(muted) from notice_preference where person = ?";

    private final DataSource database;

    SqlNotices(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Notice notice) {
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setObject(1, notice.id());
            add.setString(2, notice.kind());
            add.setObject(3, notice.subject());
            add.setObject(4, notice.organisation());
            add.setString(5, notice.role());
            add.setTimestamp(6, Timestamp.from(notice.toldAt()));
            add.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no notice can be stored", failure);
        }
    }

    @Override
    public List<Seen> of(Reader reader, boolean unreadOnly, UUID after, int rows) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF)) {
            var next = mine(connection, select, reader, 1);
            select.setObject(next, after);
            select.setBoolean(next + 1, unreadOnly);
            select.setInt(next + 2, rows);
            try (var found = select.executeQuery()) {
                var seen = new ArrayList<Seen>();
                while (found.next()) {
                    seen.add(seen(found));
                }
                return seen;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the notices cannot be read", failure);
        }
    }

    @Override
    public long unread(Reader reader) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(UNREAD)) {
            mine(connection, count, reader, 1);
            try (var found = count.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the notices cannot be read", failure);
        }
    }

    @Override
    public void read(Reader reader, UUID upTo) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, reader.person());
            read.setObject(mine(connection, read, reader, 2), upTo);
            read.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no reading can be noted", failure);
        }
    }

    @Override
    public Set<String> muted(UUID person) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(MUTED)) {
            select.setObject(1, person);
            try (var found = select.executeQuery()) {
                var muted = new ArrayList<String>();
                while (found.next()) {
                    muted.add(found.getString(1));
                }
                return Set.copyOf(muted);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the preferences cannot be read", failure);
        }
    }

    @Override
    public void mute(UUID person, Set<String> kinds) {
        try (var connection = database.getConnection();
                var mute = connection.prepareStatement(MUTE)) {
            mute.setObject(1, person);
            mute.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            mute.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no preference can be noted", failure);
        }
    }

    private static int mine(
            Connection connection, PreparedStatement statement, Reader reader, int first)
            throws SQLException {
        statement.setObject(first, reader.person());
        statement.setArray(
                first + 1, connection.createArrayOf("uuid", reader.organisations().toArray()));
        statement.setArray(first + 2, connection.createArrayOf("text", reader.roles().toArray()));
        statement.setObject(first + 3, reader.person());
        return first + 4;
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                new Notice(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()),
                row.getBoolean(7));
    }
}
