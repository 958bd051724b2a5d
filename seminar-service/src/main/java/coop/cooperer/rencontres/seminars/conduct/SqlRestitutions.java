package coop.cooperer.rencontres.seminars.conduct;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What seminars leave, in the database. */
@ApplicationScoped
class SqlRestitutions implements PanacheRepositoryBase<RestitutionRow, UUID> {}
