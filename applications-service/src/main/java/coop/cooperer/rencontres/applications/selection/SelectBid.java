package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.selection.SelectionReason.BID_NOT_FOR_SEMINAR;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.JUSTIFICATION_REQUIRED;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.SEMINAR_ALREADY_AWARDED;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.UNKNOWN_BID_FOR_LOT;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.JudgedLots;
import coop.cooperer.rencontres.applications.evaluation.Ranking;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Prepares the award of a lot, for some of its seminars or all, to one bid. Nobody is told before
 * the decisions are released.
 */
@ApplicationScoped
class SelectBid {

    private final Calls calls;
    private final Bids bids;
    private final Awards awards;
    private final JudgedLots judged;
    private final Recusals recusals;
    private final SelectionConfig config;
    private final Audit audit;
    private final Clock clock;

    SelectBid(
            Calls calls,
            Bids bids,
            Awards awards,
            JudgedLots judged,
            Recusals recusals,
            SelectionConfig config,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.bids = bids;
        this.awards = awards;
        this.judged = judged;
        this.recusals = recusals;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(
            UUID id,
            int number,
            UUID administrator,
            UUID chosen,
            List<UUID> stated,
            String justification) {
        // Held, so that two selections of one call follow each other.
        var call = calls.hold(id);
        call.requireOpened();
        var lot = call.lot(number);
        var offers =
                recusals.of(id, administrator).contains(lot.id())
                        ? List.<Bid>of()
                        : bids.forLot(lot.id());
        var bid = bidAmong(offers, chosen);
        var place = placeOf(call, lot, bid);
        var seminars = stated.isEmpty() ? bid.seminars() : stated.stream().distinct().toList();
        requireOffered(bid, seminars);
        requireJustified(offers, place, justification);
        requireFree(lot, seminars);
        award(call, lot, bid, seminars, justification);
        judged.unreport(call, lot);
    }

    private Ranking.Line placeOf(Call call, Lot lot, Bid bid) {
        return judged.ranking(call, lot)
                .line(bid.id())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        UNKNOWN_BID_FOR_LOT,
                                        "Cette offre vient d’une candidature non recevable."));
    }

    private static Bid bidAmong(List<Bid> offers, UUID chosen) {
        return offers.stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        UNKNOWN_BID_FOR_LOT,
                                        "Choisissez parmi les offres reçues à temps pour ce lot."));
    }

    private static void requireOffered(Bid bid, List<UUID> seminars) {
        if (!new HashSet<>(bid.seminars()).containsAll(seminars)) {
            throw new Refusal(BID_NOT_FOR_SEMINAR, "Choisissez parmi les séminaires de l’offre.");
        }
    }

    private void requireJustified(List<Bid> offers, Ranking.Line place, String justification) {
        if (!justification.isBlank()) {
            return;
        }
        if (offers.size() < config.expectedOffers()) {
            throw new Refusal(
                    JUSTIFICATION_REQUIRED,
                    "Moins de %d offres ont été reçues pour ce lot : dites pourquoi il est attribué."
                            .formatted(config.expectedOffers()));
        }
        if (place.rank() > 1) {
            throw new Refusal(
                    JUSTIFICATION_REQUIRED,
                    "Cette offre n’est pas classée première : dites pourquoi elle est retenue.");
        }
    }

    private void requireFree(Lot lot, List<UUID> seminars) {
        if (awards.ofLot(lot.id()).stream().anyMatch(it -> seminars.contains(it.seminar()))) {
            throw new Refusal(SEMINAR_ALREADY_AWARDED, "Un lot n’a qu’un titulaire par séminaire.");
        }
    }

    private void award(Call call, Lot lot, Bid bid, List<UUID> seminars, String justification) {
        var now = clock.instant();
        for (var seminar : seminars) {
            awards.add(
                    new Award(
                            lot.id(),
                            seminar,
                            bid.id(),
                            call.id(),
                            bid.organisation(),
                            justification,
                            now));
        }
        audit.record("AwardPrepared", bid.id(), "", "PREPARED", justification);
    }
}
