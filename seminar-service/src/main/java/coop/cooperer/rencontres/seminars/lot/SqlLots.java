package coop.cooperer.rencontres.seminars.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The lots in the database. */
@ApplicationScoped
class SqlLots implements PanacheRepositoryBase<LotRow, UUID> {

    // Two facts may name a lot at the same time: the database lets one of them begin it.
    private static final String BEGIN =
            "insert into lot (id, version) values (?1, 0) on conflict do nothing";

    /** The lot that a fact names, begun if it is new, held until the transaction ends. */
    LotRow holdNamed(UUID id) {
        getEntityManager().createNativeQuery(BEGIN).setParameter(1, id).executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
