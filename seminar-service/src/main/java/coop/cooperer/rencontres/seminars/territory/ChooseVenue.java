package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import coop.cooperer.rencontres.seminars.territory.AssessVenue.Assessed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Places are proposed, assessed and compared; one is confirmed. Its room, and the health rules of
 * the validated day, then limit the seats.
 */
@ApplicationScoped
class ChooseVenue {

    private final Seminars seminars;
    private final Holding holding;
    private final AssessVenue assess;
    private final AssignTerritory territory;
    private final SqlVenues venues;
    private final Audit audit;
    private final Clock clock;

    ChooseVenue(
            Seminars seminars,
            Holding holding,
            AssessVenue assess,
            AssignTerritory territory,
            SqlVenues venues,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.assess = assess;
        this.territory = territory;
        this.venues = venues;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Assessed propose(UUID seminar, VenueRow stated) {
        var known = seminars.get(seminar);
        holding.require(known, "issuer-admin");
        stated.id = Ids.next();
        stated.seminar = seminar;
        stated.waiver = "";
        stated.addedAt = clock.instant();
        venues.persist(stated);
        audit.record("VenueProposed", stated.id, "", "PROPOSED", "");
        return assess.run(known, stated);
    }

    /** The issuer takes a small place, and says why (R111). */
    @Transactional
    Assessed waive(UUID seminar, UUID id, String reason) {
        var known = seminars.hold(seminar);
        var venue = venue(seminar, id);
        venue.waiver = reason;
        audit.record("VenueWaived", id, "", "WAIVED", reason);
        return assess.run(known, venue);
    }

    @Transactional
    Assessed confirm(UUID seminar, UUID id) {
        var before = seminars.hold(seminar);
        holding.require(before, "issuer-admin");
        var venue = venue(seminar, id);
        territory.of(seminar).requireHolds(venue);
        var assessed = assess.run(before, venue);
        if (assessed.tooSmall() && venue.waiver.isEmpty()) {
            throw new Refusal(
                    TerritoryReason.VENUE_TOO_SMALL,
                    "%d personnes au plus, pour une jauge de %d ; seul l’émetteur peut y déroger."
                            .formatted(assessed.limits().effective(), assessed.limits().gauge()));
        }
        venues.of(seminar).forEach(it -> it.confirmed = false);
        venues.flush();
        venue.confirmed = true;
        audit.record("VenueConfirmed", id, "PROPOSED", "CONFIRMED", venue.waiver);
        assess.limit(before, assessed.limits());
        return assessed;
    }

    /** The place that was chosen. */
    @Transactional
    VenueRow confirmed(UUID seminar) {
        return venues.of(seminar).stream()
                .filter(it -> it.confirmed)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        TerritoryReason.UNKNOWN_VENUE,
                                        "Aucun lieu n’est encore retenu."));
    }

    @Transactional
    List<Assessed> of(UUID seminar) {
        var known = seminars.get(seminar);
        holding.require(known, "issuer-admin", "auditor");
        return venues.of(seminar).stream().map(it -> assess.run(known, it)).toList();
    }

    private VenueRow venue(UUID seminar, UUID id) {
        return venues.of(seminar, id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        TerritoryReason.UNKNOWN_VENUE,
                                        "Aucun lieu ne porte ce numéro."));
    }
}
