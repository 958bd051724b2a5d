package coop.cooperer.rencontres.seminars.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who answers for seminars, in the database. */
@ApplicationScoped
class SqlOfficers implements PanacheRepositoryBase<OfficerRow, UUID> {}
