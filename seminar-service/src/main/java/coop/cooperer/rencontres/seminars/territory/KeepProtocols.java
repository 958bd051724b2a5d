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
    private final SqlVenues venues;
    private final AssessVenue assess;
    private final Audit audit;

    KeepProtocols(SqlProtocols protocols, SqlVenues venues, AssessVenue assess, Audit audit) {
        this.protocols = protocols;
        this.venues = venues;
        this.assess = assess;
        this.audit = audit;
    }

    @Transactional
    ProtocolRow add(ProtocolRow stated) {
        stated.id = Ids.next();
        protocols.persist(stated);
        audit.record("HealthProtocolNoted", stated.id, "", "", "");
        protocols.flush();
        venues.seminarsWithPlace().forEach(assess::again);
        return stated;
    }

    @Transactional
    List<ProtocolRow> page(UUID after, int rows) {
        return protocols.find("id > ?1 order by id", after).page(0, rows).list();
    }
}
