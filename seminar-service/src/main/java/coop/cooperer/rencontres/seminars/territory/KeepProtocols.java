package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The health rules of a time, as the issuer notes them. */
@ApplicationScoped
class KeepProtocols {

    private final SqlProtocols protocols;
    private final Audit audit;

    KeepProtocols(SqlProtocols protocols, Audit audit) {
        this.protocols = protocols;
        this.audit = audit;
    }

    @Transactional
    ProtocolRow add(ProtocolRow stated) {
        stated.id = Ids.next();
        protocols.persist(stated);
        audit.record("HealthProtocolNoted", stated.id, "", "", "");
        return stated;
    }

    @Transactional
    List<ProtocolRow> page(UUID after, int rows) {
        return protocols.find("id > ?1 order by id", after).page(0, rows).list();
    }
}
