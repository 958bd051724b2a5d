package coop.cooperer.rencontres.seminars.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The threads about tasks in the database. */
@ApplicationScoped
class SqlTaskMessages implements PanacheRepositoryBase<TaskMessageRow, UUID> {

    List<TaskMessageRow> of(UUID lot, TaskCode code, UUID after, int rows) {
        return find("lot = ?1 and code = ?2 and id > ?3 order by id", lot, code, after)
                .page(0, rows)
                .list();
    }
}
