package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.ChangeSeminar;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Limits;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Places are proposed, assessed and compared; one is confirmed. Its room, and the health rules of
 * the validated day, then limit the seats.
 */
@ApplicationScoped
class ChooseVenue {

    private final Seminars seminars;
    private final Holding holding;
    private final ChangeSeminar change;
    private final SqlVenues venues;
    private final SqlProtocols protocols;
    private final Audit audit;
    private final Clock clock;

    ChooseVenue(
            Seminars seminars,
            Holding holding,
            ChangeSeminar change,
            SqlVenues venues,
            SqlProtocols protocols,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.change = change;
        this.venues = venues;
        this.protocols = protocols;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A place, and what it would let in.
     *
     * @param limits those of the seminar if it were held there
     * @param onSite everybody who would be there
     */
    record Assessed(VenueRow venue, Limits limits, int onSite) {

        boolean tooSmall() {
            return limits.effective() < limits.gauge();
        }

        /** More people than the operator of the place declared (D46). */
        boolean overDeclared() {
            return onSite > venue.declaredCapacity;
        }
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
        return assess(known, stated);
    }

    /** The issuer takes a small place, and says why (R111). */
    @Transactional
    Assessed waive(UUID seminar, UUID id, String reason) {
        var known = seminars.hold(seminar);
        var venue = venue(seminar, id);
        venue.waiver = reason;
        audit.record("VenueWaived", id, "", "WAIVED", reason);
        return assess(known, venue);
    }

    @Transactional
    Assessed confirm(UUID seminar, UUID id) {
        var before = seminars.hold(seminar);
        holding.require(before, "issuer-admin");
        var venue = venue(seminar, id);
        var assessed = assess(before, venue);
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
        change.keep(
                "RoomLimited",
                before,
                new Seminar.Change(before.within(assessed.limits()), Optional.empty()));
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
        return venues.of(seminar).stream().map(it -> assess(known, it)).toList();
    }

    // With the rules of the validated day, not of today (R112).
    private Assessed assess(Seminar seminar, VenueRow venue) {
        var protocol =
                seminar.date().stream()
                        .flatMap(it -> protocols.on(it.date()).stream())
                        .map(it -> it.capacity(venue))
                        .min(Integer::compare);
        var limits = seminar.seats().limits().in(Optional.of(venue.room()), protocol);
        return new Assessed(venue, limits, seminar.seats().onSite());
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
