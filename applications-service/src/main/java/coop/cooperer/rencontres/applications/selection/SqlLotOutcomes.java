package coop.cooperer.rencontres.applications.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The lots without a holder in the database. */
@ApplicationScoped
class SqlLotOutcomes implements PanacheRepositoryBase<LotOutcomeRow, UUID> {}
