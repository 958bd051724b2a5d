package coop.cooperer.rencontres.media.manuscript;

import coop.cooperer.rencontres.media.file.FileKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The documents of versions in the database. */
@ApplicationScoped
class SqlManuscripts implements Manuscripts, FileKeeper {

    private final DataSource database;

    SqlManuscripts(DataSource database) {
        this.database = database;
    }

    @Override
    public void note(UUID deliverable, int number, UUID file) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into manuscript (deliverable, number, file)
                                values (?, ?, ?)
                                """)) {
            insert.setObject(1, deliverable);
            insert.setInt(2, number);
            insert.setObject(3, file);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a document cannot be noted", failure);
        }
    }

    @Override
    public Optional<UUID> fileOf(UUID deliverable, int number) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                """
                                select file from manuscript where deliverable = ? and number = ?
                                """)) {
            select.setObject(1, deliverable);
            select.setInt(2, number);
            try (var found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(found.getObject(1, UUID.class))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a document cannot be found", failure);
        }
    }

    @Override
    public Set<UUID> needed(List<UUID> files) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select file from manuscript where file = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", files.toArray()));
            try (var found = select.executeQuery()) {
                var needed = new HashSet<UUID>();
                while (found.next()) {
                    needed.add(found.getObject(1, UUID.class));
                }
                return needed;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("documents cannot be found", failure);
        }
    }
}
