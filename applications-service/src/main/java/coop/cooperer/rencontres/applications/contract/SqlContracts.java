package coop.cooperer.rencontres.applications.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The contracts in the database. */
@ApplicationScoped
class SqlContracts implements PanacheRepositoryBase<ContractRow, UUID> {

    List<ContractRow> ofCall(UUID call, UUID after, int rows) {
        return find("call = ?1 and bid > ?2 order by bid", call, after).page(0, rows).list();
    }

    /** The offers for a lot that are under contract. */
    Set<UUID> bidsOf(UUID lot) {
        return find("lot", lot).stream().map(it -> it.bid).collect(Collectors.toSet());
    }
}
