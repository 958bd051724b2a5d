package coop.cooperer.rencontres.committees.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The copies of what calls say in the database. */
@ApplicationScoped
class SqlCallTexts implements PanacheRepositoryBase<CallTextRow, UUID> {

    List<UUID> untold() {
        return find("sentence is null order by attempts").page(0, 100).stream()
                .map(it -> it.call)
                .toList();
    }

    /** Begins the copy of a call that has become public. */
    void begin(UUID call) {
        if (findByIdOptional(call).isEmpty()) {
            var row = new CallTextRow();
            row.call = call;
            persist(row);
        }
    }
}
