package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.seminars.file.Scan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The pictures that prove tasks, in the database. */
@ApplicationScoped
class SqlTaskPictures implements PanacheRepositoryBase<TaskPictureRow, LotTaskRow.Key> {

    void keep(LotTaskRow task, Scan scan) {
        var row =
                findByIdOptional(new LotTaskRow.Key(task.lot, task.code))
                        .orElseGet(TaskPictureRow::new);
        row.lot = task.lot;
        row.code = task.code;
        row.content = scan.content();
        row.type = scan.type();
        persist(row);
    }
}
