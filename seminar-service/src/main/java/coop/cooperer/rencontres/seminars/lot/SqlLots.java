package coop.cooperer.rencontres.seminars.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The lots in the database. */
@ApplicationScoped
class SqlLots implements PanacheRepositoryBase<LotRow, UUID> {

    // Two facts may name a lot at the same time: the database lets one of them begin it.
    private static final String BEGIN =
            "insert into lot (id, version) values (?1, 0) on conflict do nothing";

    private static final String AWAITING =
            """
            from LotRow l where l.bid is not null and l.seminar is not null
            and not exists (select 1 from TakenOverRow t where t.lot = l.id)
            """;

    /** Lots of organisation whose winning bid was not read yet. */
    List<TakeOverBid.Awaited> awaitingTheirBid() {
        return find(AWAITING).page(0, 100).stream()
                .map(it -> new TakeOverBid.Awaited(it.id, it.bid))
                .toList();
    }

    /** The lot that a fact names, begun if it is new, held until the transaction ends. */
    LotRow holdNamed(UUID id) {
        getEntityManager().createNativeQuery(BEGIN).setParameter(1, id).executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
