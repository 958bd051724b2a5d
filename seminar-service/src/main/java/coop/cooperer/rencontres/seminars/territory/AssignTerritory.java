package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a seminar a territory that no other seminar of its call has (R62). */
@ApplicationScoped
class AssignTerritory {

    private final Seminars seminars;
    private final Holding holding;
    private final SqlTerritories territories;
    private final SqlVenues venues;
    private final Audit audit;

    AssignTerritory(
            Seminars seminars,
            Holding holding,
            SqlTerritories territories,
            SqlVenues venues,
            Audit audit) {
        this.seminars = seminars;
        this.holding = holding;
        this.territories = territories;
        this.venues = venues;
        this.audit = audit;
    }

    @Transactional
    TerritoryRow run(UUID id, TerritoryRow stated) {
        var seminar = seminars.get(id);
        holding.require(seminar, "issuer-admin");
        stated.seminar = id;
        stated.call = seminar.plan().orElseThrow().call();
        // Two seminars of a call that ask for one territory wait for each other here.
        seminars.holdAllOf(stated.call);
        requireFree(stated);
        venues.confirmed(id).ifPresent(stated::requireHolds);
        var known = territories.findByIdOptional(id);
        var row = territories.keep(stated);
        audit.record("TerritoryAssigned", id, known.map(it -> it.name).orElse(""), row.name, "");
        return row;
    }

    @Transactional
    TerritoryRow of(UUID seminar) {
        seminars.get(seminar);
        return territories
                .findByIdOptional(seminar)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        TerritoryReason.NO_TERRITORY,
                                        "Un territoire est donné au séminaire avec sa structure."));
    }

    private void requireFree(TerritoryRow stated) {
        if (territories.isTaken(stated.call, stated.name, stated.seminar)) {
            throw new Refusal(
                    TerritoryReason.TERRITORY_TAKEN,
                    "Un autre séminaire du même appel a lieu sur ce territoire.");
        }
    }
}
