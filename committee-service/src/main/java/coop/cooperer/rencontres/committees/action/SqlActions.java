package coop.cooperer.rencontres.committees.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The things to do in the database. */
@ApplicationScoped
class SqlActions implements PanacheRepositoryBase<ActionRow, UUID> {

    List<ActionRow> of(UUID committee, UUID after, int rows) {
        return find("committee = ?1 and id > ?2 order by id", committee, after)
                .page(0, rows)
                .list();
    }

    List<ActionRow> open(UUID committee) {
        return list("committee = ?1 and doneAt is null order by dueOn, id", committee);
    }

    List<ActionRow> agreedAt(UUID meeting) {
        return list("meeting = ?1 order by dueOn, id", meeting);
    }
}
