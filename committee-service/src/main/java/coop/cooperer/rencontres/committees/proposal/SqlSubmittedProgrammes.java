package coop.cooperer.rencontres.committees.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The submitted programmes in the database. */
@ApplicationScoped
class SqlSubmittedProgrammes
        implements PanacheRepositoryBase<SubmittedProgrammeRow, SubmittedProgrammeRow.Key> {}
