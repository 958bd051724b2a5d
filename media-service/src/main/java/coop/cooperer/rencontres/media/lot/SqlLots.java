package coop.cooperer.rencontres.media.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lots and their awards in the database. */
@ApplicationScoped
class SqlLots implements Lots {

    private final LotTable lots;
    private final AwardTable awards;

    SqlLots(LotTable lots, AwardTable awards) {
        this.lots = lots;
        this.awards = awards;
    }

    @Override
    public Optional<Lot> find(UUID id) {
        return lots.findByIdOptional(id).map(LotRow::lot);
    }

    @Override
    public void hold(UUID id) {
        lots.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Award> awards(UUID lot) {
        return awards.find("lot = ?1 order by seminar", lot).stream().map(AwardRow::award).toList();
    }

    @Override
    public void add(Lot lot) {
        if (lots.findById(lot.id()) == null) {
            lots.persist(LotRow.of(lot));
        }
    }

    @Override
    public void add(Award award) {
        if (awards.findById(new AwardRow.Key(award.lot(), award.seminar())) == null) {
            awards.persist(AwardRow.of(award));
        }
    }

    /** The rows of the lots. */
    @ApplicationScoped
    static class LotTable implements PanacheRepositoryBase<LotRow, UUID> {}

    /** The rows of the awards. */
    @ApplicationScoped
    static class AwardTable implements PanacheRepositoryBase<AwardRow, AwardRow.Key> {}
}
