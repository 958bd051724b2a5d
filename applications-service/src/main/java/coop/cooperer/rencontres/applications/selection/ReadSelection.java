package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.application.Contacts;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows where each lot stands and, to the issuer once they are open, the bids. */
@ApplicationScoped
class ReadSelection {

    private final Calls calls;
    private final Bids bids;
    private final Awards awards;
    private final Contacts contacts;

    ReadSelection(Calls calls, Bids bids, Awards awards, Contacts contacts) {
        this.calls = calls;
        this.bids = bids;
        this.awards = awards;
        this.contacts = contacts;
    }

    @Transactional
    LotBoard board(UUID id, boolean staff) {
        var call = calls.visible(id, staff);
        var awarded = awards.ofCall(id);
        // How many answered a lot is itself sealed until the opening, and nobody's business after.
        return LotBoard.of(
                call,
                awarded,
                staff && call.bidsAreOpen() ? it -> bids.forLot(it.id()).size() : null);
    }

    @Transactional
    List<Bid> bids(UUID id, UUID after, int rows) {
        calls.get(id).requireReadable();
        return bids.forCall(id, after, rows);
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

    private static Lot lot(Call call, Bid bid) {
        return call.lots().stream()
                .filter(it -> it.id().equals(bid.lot()))
                .findFirst()
                .orElseThrow();
    }
}
