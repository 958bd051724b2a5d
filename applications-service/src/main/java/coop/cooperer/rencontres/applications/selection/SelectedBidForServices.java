package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.BidView.FundingView;
import coop.cooperer.rencontres.applications.application.LotBid.IdentifiedPartner;
import coop.cooperer.rencontres.applications.application.LotBid.Interviews;
import coop.cooperer.rencontres.applications.application.LotBid.PossibleDate;
import coop.cooperer.rencontres.applications.application.Offers.Offer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services may read of a bid that won: what its holder begins the work with. */
record SelectedBidForServices(
        UUID id,
        UUID lot,
        String people,
        List<PossibleDate> possibleDates,
        List<IdentifiedPartner> partners,
        List<FundingView> localFunding,
        @Nullable Interviews interviews) {

    static SelectedBidForServices of(Offer offer) {
        var detail = offer.detail();
        return new SelectedBidForServices(
                offer.bid().id(),
                offer.bid().lot(),
                offer.people(),
                detail.possibleDates(),
                detail.partners(),
                detail.localFunding(),
                detail.interviews());
    }
}
