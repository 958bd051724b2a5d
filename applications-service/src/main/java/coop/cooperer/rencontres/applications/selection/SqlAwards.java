package coop.cooperer.rencontres.applications.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The awards in the database. */
@ApplicationScoped
class SqlAwards implements Awards, PanacheRepositoryBase<AwardRow, AwardRow.Key> {

    @Override
    public List<Award> ofLot(UUID lot) {
        return find("lot", lot).stream().map(AwardRow::award).toList();
    }

    @Override
    public List<Award> ofCall(UUID call) {
        return find("call", call).stream().map(AwardRow::award).toList();
    }

    @Override
    public void remove(UUID lot) {
        delete("lot", lot);
    }

    @Override
    public void add(Award award) {
        persist(AwardRow.of(award));
    }
}
