package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The holder finds caterers, at least two; the issuer chooses one. */
@ApplicationScoped
class ChooseCaterer {

    private static final int AT_LEAST = 2;

    private final Seminars seminars;
    private final Holding holding;
    private final SqlCaterers caterers;
    private final Audit audit;
    private final Clock clock;

    ChooseCaterer(
            Seminars seminars, Holding holding, SqlCaterers caterers, Audit audit, Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.caterers = caterers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CatererRow add(UUID seminar, String name, String contact, long quoteCents) {
        holding.require(seminars.get(seminar), "issuer-admin");
        var row = new CatererRow();
        row.id = Ids.next();
        row.seminar = seminar;
        row.name = name;
        row.contact = contact;
        row.quoteCents = quoteCents;
        row.addedAt = clock.instant();
        caterers.persist(row);
        audit.record("CatererIdentified", row.id, "", "", "");
        return row;
    }

    @Transactional
    List<CatererRow> choose(UUID seminar, UUID id, String reason) {
        seminars.hold(seminar);
        var all = caterers.of(seminar);
        var chosen =
                caterers.of(seminar, id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                TerritoryReason.UNKNOWN_CATERER,
                                                "Aucun traiteur ne porte ce numéro."));
        if (all.size() < AT_LEAST) {
            throw new Refusal(TerritoryReason.TOO_FEW_CATERERS, "Comparez au moins deux devis.");
        }
        all.forEach(it -> it.chosen = false);
        // One chosen caterer at any moment: the former one is stored as such first.
        caterers.flush();
        chosen.chosen = true;
        audit.record("CatererChosen", id, "", "CHOSEN", reason);
        return all;
    }

    @Transactional
    List<CatererRow> of(UUID seminar) {
        holding.require(seminars.get(seminar), "issuer-admin", "auditor");
        return caterers.of(seminar);
    }
}
