package coop.cooperer.rencontres.media.sequencing;

import coop.cooperer.rencontres.contracts.LotKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was read of winning bids, in the database. */
@ApplicationScoped
class SqlSequencings implements Sequencings, PanacheRepositoryBase<SequencingRow, UUID> {

    private static final String AWAITING =
            """
            select distinct a.bid from AwardRow a, LotRow l
            where l.id = a.lot and l.kind = :kind and a.bid is not null
            and not exists (select 1 from SequencingRow s where s.bid = a.bid)
            """;

    private static final String OF_AWARD =
            "bid = (select a.bid from AwardRow a where a.lot = ?1 and a.seminar = ?2)";

    private static final int AT_ONCE = 100;

    @Override
    public Sequencing of(UUID lot, UUID seminar) {
        return find(OF_AWARD, lot, seminar)
                .firstResultOptional()
                .map(SequencingRow::sequencing)
                .orElse(Sequencing.HINT);
    }

    /** Bids that won a lot of interviews and were not read yet. */
    List<UUID> awaited() {
        return getEntityManager()
                .createQuery(AWAITING, UUID.class)
                .setParameter("kind", LotKind.AUDIO)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
