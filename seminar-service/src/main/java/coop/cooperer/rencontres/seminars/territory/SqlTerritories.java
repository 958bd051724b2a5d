package coop.cooperer.rencontres.seminars.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The territories in the database. */
@ApplicationScoped
class SqlTerritories implements PanacheRepositoryBase<TerritoryRow, UUID> {

    /** Stores the territory of a seminar in the place of the former one. */
    TerritoryRow keep(TerritoryRow stated) {
        return getEntityManager().merge(stated);
    }

    /** Whether another seminar of the call has the territory of this name. */
    boolean isTaken(UUID call, String name, UUID seminar) {
        return count("call = ?1 and lower(name) = lower(?2) and seminar <> ?3", call, name, seminar)
                > 0;
    }
}
