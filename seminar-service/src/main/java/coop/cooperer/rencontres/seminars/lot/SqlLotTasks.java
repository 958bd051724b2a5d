package coop.cooperer.rencontres.seminars.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The tasks of the lots in the database. */
@ApplicationScoped
class SqlLotTasks implements PanacheRepositoryBase<LotTaskRow, LotTaskRow.Key> {

    List<LotTaskRow> of(UUID lot) {
        return list("lot", lot);
    }
}
