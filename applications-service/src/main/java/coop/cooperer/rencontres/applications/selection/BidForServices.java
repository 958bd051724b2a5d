package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Lot;
import java.util.UUID;

/** What other services may read of a bid: what a letter needs, no amount. */
record BidForServices(
        UUID id,
        UUID call,
        String callTitle,
        int lotNumber,
        String lotLabel,
        UUID organisation,
        String contactEmail,
        Bid.Status status) {

    static BidForServices of(Bid bid, Call call, Lot lot, String contactEmail) {
        return new BidForServices(
                bid.id(),
                call.id(),
                call.content().title(),
                lot.number(),
                lot.label(),
                bid.organisation(),
                contactEmail,
                bid.status());
    }
}
