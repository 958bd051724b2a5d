package coop.cooperer.rencontres.committees.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The copies of lots in the database. */
@ApplicationScoped
class SqlLots implements PanacheRepositoryBase<LotRow, UUID> {

    /** The lot, made if it is unknown, which nobody else changes until the transaction ends. */
    LotRow hold(UUID id) {
        getEntityManager()
                .createNativeQuery("insert into lot (id) values (?1) on conflict do nothing")
                .setParameter(1, id)
                .executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
