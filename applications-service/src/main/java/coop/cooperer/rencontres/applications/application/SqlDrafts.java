package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.application.InternalDraftResource.DraftForServices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The files in the database that are begun and not deposited; nothing of them is unsealed. */
@ApplicationScoped
class SqlDrafts implements PanacheRepositoryBase<ApplicationRow, UUID> {

    List<DraftForServices> of(UUID call) {
        return find("call = ?1 and status = 'DRAFT' order by id", call).stream()
                .map(it -> new DraftForServices(it.id, it.organisation))
                .toList();
    }
}
