package coop.cooperer.rencontres.notifications.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The holders in the database. */
@ApplicationScoped
class SqlHolders implements Holders {

    private static final String AWARD =
            """
            insert into lot_holder (lot, organisation) values (?, ?)
            on conflict (lot) do update set organisation = excluded.organisation
            """;

    private static final String OF_LOT = "select organisation from lot_holder where lot = ?";

    private static final String OF_SEMINAR =
            """
            select h.organisation from lot_holder h join place p on p.lot = h.lot
            where p.id = ? and p.kind = 'SEMINAR'
            """;

    private final DataSource database;

    SqlHolders(DataSource database) {
        this.database = database;
    }

    @Override
    public void award(UUID lot, UUID organisation) {
        try (var connection = database.getConnection();
                var award = connection.prepareStatement(AWARD)) {
            award.setObject(1, lot);
            award.setObject(2, organisation);
            award.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no award can be noted", failure);
        }
    }

    @Override
    public Optional<UUID> ofLot(UUID lot) {
        return organisation(OF_LOT, lot);
    }

    @Override
    public Optional<UUID> ofSeminar(UUID seminar) {
        return organisation(OF_SEMINAR, seminar);
    }

    private Optional<UUID> organisation(String sql, UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the holders cannot be read", failure);
        }
    }
}
