package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.application.Contacts;
import coop.cooperer.rencontres.applications.application.Offers;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows where each lot stands and, to the issuer once they are open, the bids. */
@ApplicationScoped
class ReadSelection {

    private final Calls calls;
    private final Bids bids;
    private final Offers offers;
    private final Decisions decisions;
    private final Recusals recusals;
    private final Contacts contacts;

    ReadSelection(
            Calls calls,
            Bids bids,
            Offers offers,
            Decisions decisions,
            Recusals recusals,
            Contacts contacts) {
        this.calls = calls;
        this.bids = bids;
        this.offers = offers;
        this.decisions = decisions;
        this.recusals = recusals;
        this.contacts = contacts;
    }

    @Transactional
    LotBoard board(UUID id, Optional<UUID> staff) {
        var call = calls.visible(id, staff.isPresent());
        // What is prepared is known to the issuer alone, and not to who has a tie with the lot.
        var hidden = staff.map(it -> recusals.of(id, it)).orElse(Set.of());
        var told = call.isDecided();
        // How many answered a lot is itself sealed until the opening, and nobody's business after.
        return LotBoard.of(
                call.lots().stream()
                        .map(
                                it ->
                                        told || (staff.isPresent() && !hidden.contains(it.id()))
                                                ? decisions.of(call, it)
                                                : untold(it))
                        .toList(),
                staff.isPresent() && call.bidsAreOpen()
                        ? it -> hidden.contains(it.id()) ? -1 : (int) bids.countForLot(it.id())
                        : null);
    }

    @Transactional
    List<Bid> bids(UUID id, UUID person, UUID after, int rows) {
        calls.get(id).requireReadable();
        return bids.forCallExcept(id, recusals.of(id, person), after, rows);
    }

    private static LotDecision untold(Lot lot) {
        return new LotDecision(lot, List.of(), Optional.empty(), 1);
    }

    @Transactional
    BidForServices bid(UUID id) {
        var bid =
                bids.find(id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                SelectionReason.UNKNOWN_OPEN_BID,
                                                "Aucune offre ouverte ne porte ce numéro."));
        var call = calls.get(bid.call());
        return BidForServices.of(bid, call, lot(call, bid), contacts.of(bid.application()));
    }

    /** The offer that won; none has before the decisions are told. */
    @Transactional
    SelectedBidForServices selected(UUID id) {
        return offers.find(id)
                .filter(it -> it.bid().status() == Bid.Status.SELECTED)
                .map(SelectedBidForServices::of)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        SelectionReason.UNKNOWN_OPEN_BID,
                                        "Aucune offre retenue ne porte ce numéro."));
    }

    private static Lot lot(Call call, Bid bid) {
        return call.lots().stream()
                .filter(it -> it.id().equals(bid.lot()))
                .findFirst()
                .orElseThrow();
    }
}
