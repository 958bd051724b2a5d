package coop.cooperer.rencontres.applications.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The organisations in the database. */
@ApplicationScoped
class SqlOrganisations implements PanacheRepositoryBase<OrganisationRow, UUID> {}
