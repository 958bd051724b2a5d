package coop.cooperer.rencontres.seminars.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The closed sheets in the database. */
@ApplicationScoped
class SqlSheets implements PanacheRepositoryBase<SheetRow, SheetRow.Key> {

    List<SheetRow> of(UUID seminar) {
        return list("seminar = ?1 order by halfDay", seminar);
    }
}
