package coop.cooperer.rencontres.committees.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The candidate dates in the database. */
@ApplicationScoped
class SqlCandidateDates implements PanacheRepositoryBase<CandidateDateRow, CandidateDateRow.Key> {}
