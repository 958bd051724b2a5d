package coop.cooperer.rencontres.applications.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The checks of admissibility in the database. */
@ApplicationScoped
class SqlAdmissibilities implements PanacheRepositoryBase<AdmissibilityRow, UUID> {}
