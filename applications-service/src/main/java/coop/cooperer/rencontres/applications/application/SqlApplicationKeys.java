package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The wrapped data keys of the applications. */
@ApplicationScoped
class SqlApplicationKeys {

    private final DataSource database;

    SqlApplicationKeys(DataSource database) {
        this.database = database;
    }

    byte[] of(UUID application) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select wrapped_key from application where id = ?")) {
            select.setObject(1, application);
            var found = select.executeQuery();
            found.next();
            return found.getBytes(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("a key could not be read", failure);
        }
    }
}
