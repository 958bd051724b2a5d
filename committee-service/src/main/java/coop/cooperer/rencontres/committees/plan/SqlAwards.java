package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.contracts.LotKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The copies of selected bids in the database. */
@ApplicationScoped
class SqlAwards implements PanacheRepositoryBase<AwardRow, UUID> {

    private static final String OF_SEMINAR =
            """
            select a from AwardRow a, LotRow l
            where l.id = a.lot and array_contains(a.seminars, ?1) and l.kind in ?2
            order by a.bid
            """;

    private static final String OF_CALL =
            """
            select a from AwardRow a, LotRow l
            where l.id = a.lot and l.call = ?1 and l.kind in ?2
            order by a.bid
            """;

    /** Who was selected for lots of these kinds that concern the seminar. */
    List<AwardRow> of(UUID seminar, Set<LotKind> kinds) {
        return getSession()
                .createQuery(OF_SEMINAR, AwardRow.class)
                .setParameter(1, seminar)
                .setParameter(2, kinds)
                .getResultList();
    }

    /** Who was selected for lots of these kinds in the call. */
    List<AwardRow> ofCall(UUID call, Set<LotKind> kinds) {
        return getSession()
                .createQuery(OF_CALL, AwardRow.class)
                .setParameter(1, call)
                .setParameter(2, kinds)
                .getResultList();
    }
}
