package coop.cooperer.rencontres.applications.involvement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What candidates agreed to, in the database. */
@ApplicationScoped
class SqlInvolvements implements PanacheRepositoryBase<InvolvementRow, UUID> {

    List<InvolvementRow> ofCall(UUID call, UUID after, int rows) {
        return find("call = ?1 and application > ?2 order by application", call, after)
                .page(0, rows)
                .list();
    }
}
