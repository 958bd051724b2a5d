package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One offer: net, tax and both together as the server computed them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BidView(
        UUID id,
        int lot,
        List<UUID> seminars,
        String proposal,
        String sequencing,
        LotBid.@Nullable Interviews interviews,
        List<LineView> costLines,
        long travelCents,
        TravelTerms travel,
        @Nullable Vat vat,
        @Nullable String vatWords,
        long totalCents,
        long taxCents,
        long totalWithTaxCents,
        List<FundingView> localFunding,
        List<LotBid.PossibleDate> possibleDates,
        List<LotBid.IdentifiedPartner> partners) {

    /** The offer with its computed amounts. */
    public static BidView of(LotBid bid) {
        var price = bid.price();
        return new BidView(
                bid.id(),
                bid.lotNumber(),
                bid.seminars(),
                bid.proposal(),
                bid.sequencing(),
                bid.interviews(),
                bid.costLines().stream().map(LineView::of).toList(),
                bid.travel().value(),
                bid.travelTerms(),
                bid.vat(),
                bid.vat() == null ? null : bid.vat().regime().words(),
                price.net().value(),
                price.tax().value(),
                price.gross().value(),
                bid.extras().localFunding().stream().map(FundingView::of).toList(),
                bid.extras().possibleDates(),
                bid.extras().partners());
    }

    /** Days of work at a rate. */
    public record LineView(String label, long dailyRateCents, BigDecimal days, long totalCents) {

        static LineView of(LotBid.CostLine line) {
            return new LineView(
                    line.label(), line.dailyRate().value(), line.days(), line.total().value());
        }
    }

    /** Money of others. */
    public record FundingView(String funder, long amountCents, String status, boolean european) {

        static FundingView of(LotBid.LocalFunding funding) {
            return new FundingView(
                    funding.funder(),
                    funding.amount().value(),
                    funding.status(),
                    funding.european());
        }
    }
}
