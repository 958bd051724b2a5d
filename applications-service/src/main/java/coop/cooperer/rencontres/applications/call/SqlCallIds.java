package coop.cooperer.rencontres.applications.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which call a lot belongs to. */
@ApplicationScoped
class SqlCallIds {

    private final DataSource database;

    SqlCallIds(DataSource database) {
        this.database = database;
    }

    Optional<UUID> ofLot(UUID lot) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select id from call where lots @> ?::jsonb")) {
            select.setString(1, "[{\"id\": \"" + lot + "\"}]");
            var found = select.executeQuery();
            return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("the call of a lot could not be found", failure);
        }
    }
}
