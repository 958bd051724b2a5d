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
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives a lot, for some of its seminars or all, to one bid. Once the lot has a holder everywhere,
 * the bids that won nothing are rejected.
 */
@ApplicationScoped
class SelectBid {

    private final Calls calls;
    private final Bids bids;
    private final Awards awards;
    private final SelectionConfig config;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SelectBid(
            Calls calls,
            Bids bids,
            Awards awards,
            SelectionConfig config,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.bids = bids;
        this.awards = awards;
        this.config = config;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, int number, UUID chosen, List<UUID> stated, String justification) {
        // Held, so that two selections of one call follow each other.
        var call = calls.hold(id);
        call.requireOpened();
        var lot = call.lot(number);
        var offers = bids.forLot(lot.id());
        var bid = bidAmong(offers, chosen);
        var seminars = stated.isEmpty() ? bid.seminars() : stated.stream().distinct().toList();
        requireOffered(bid, seminars);
        requireJustified(offers, justification);
        requireFree(lot, seminars);
        award(call, lot, bid, seminars, justification);
        conclude(call, lot, offers);
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

    private void requireJustified(List<Bid> offers, String justification) {
        if (offers.size() < config.expectedOffers() && justification.isBlank()) {
            throw new Refusal(
                    JUSTIFICATION_REQUIRED,
                    "Moins de %d offres ont été reçues pour ce lot : dites pourquoi il est attribué."
                            .formatted(config.expectedOffers()));
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
        bids.save(bid.become(Bid.Status.SELECTED));
        audit.record("BidSelected", bid.id(), bid.status().name(), "SELECTED", justification);
        outbox.append(new BidSelected(bid.id(), call.id(), lot.id(), bid.organisation(), seminars));
    }

    private void conclude(Call call, Lot lot, List<Bid> offers) {
        var awarded = awards.ofLot(lot.id());
        var complete = awarded.size() == call.seminarsOf(lot).size();
        var standing = complete ? Lot.Standing.AWARDED : Lot.Standing.PARTLY_AWARDED;
        calls.save(call.award(lot, standing, clock.instant()));
        audit.record("LotAwarded", lot.id(), lot.standing().name(), standing.name(), "");
        if (complete) {
            var winners = awarded.stream().map(Award::bid).collect(Collectors.toSet());
            offers.stream().filter(it -> !winners.contains(it.id())).forEach(this::reject);
        }
    }

    private void reject(Bid bid) {
        bids.save(bid.become(Bid.Status.REJECTED));
        audit.record("BidRejected", bid.id(), bid.status().name(), "REJECTED", "");
        outbox.append(new BidRejected(bid.id(), bid.call(), bid.lot(), bid.organisation()));
    }
}
