package coop.cooperer.rencontres.applications.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.applications.application.BidView;
import coop.cooperer.rencontres.applications.application.Offers;
import coop.cooperer.rencontres.applications.call.ScoringRules;
import coop.cooperer.rencontres.applications.organisation.Organisations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The offers for one lot side by side; marks, order and gaps only once they are revealed.
 *
 * @param formula how a total is computed, so that anybody can do it by hand (D13)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonView(
        UUID lot,
        int number,
        String label,
        int scale,
        List<ScoringRules.Criterion> criteria,
        String formula,
        List<OfferView> offers,
        boolean revealed,
        @Nullable List<RankedView> ranking,
        @Nullable List<MarksView> marks,
        @Nullable List<Gap> gaps) {

    /** How totals are computed. */
    static final String FORMULA =
            "Note d’un critère : moyenne des notes des évaluateurs. Note du prix : échelle × coût"
                    + " le plus bas ÷ coût de l’offre. Total : somme des notes × poids ÷ somme des"
                    + " poids. Chaque résultat est arrondi à deux décimales, à l’écart de zéro ; à"
                    + " égalité, l’ordre des critères départage.";

    /** One offer. */
    record OfferView(
            UUID bid,
            UUID application,
            UUID organisation,
            String candidate,
            boolean memberOfIssuer,
            Instant receivedAt,
            String presentation,
            String people,
            String motivations,
            BidView offer,
            long comparedCents,
            boolean europeanMoneyDeclared) {

        static OfferView of(Offers.Offer it, Organisations.Named candidate, ScoringRules rules) {
            return new OfferView(
                    it.bid().id(),
                    it.bid().application(),
                    it.bid().organisation(),
                    candidate.name(),
                    candidate.memberOfIssuer(),
                    it.receivedAt(),
                    it.presentation(),
                    it.people(),
                    it.motivations(),
                    it.detail(),
                    RankBids.cost(rules, it.bid()),
                    it.detail().localFunding().stream().anyMatch(BidView.FundingView::european));
        }
    }

    /** One place in the order. */
    record RankedView(
            UUID bid,
            Set<UUID> seminars,
            int rank,
            long comparedCents,
            Map<String, BigDecimal> marks,
            BigDecimal total) {

        static RankedView of(Ranking.Line line) {
            return new RankedView(
                    line.bid(),
                    line.seminars(),
                    line.rank(),
                    line.costCents(),
                    line.marks(),
                    line.total());
        }
    }

    /** What one evaluator marked. */
    record MarksView(UUID evaluator, List<Seat.Sheet> sheets) {}
}
