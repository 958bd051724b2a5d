package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.call.ScoringRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Ranks the admissible bids of a lot by the cost really borne and the evaluators' marks. */
@ApplicationScoped
class RankBids {

    private final Bids bids;
    private final Admissibilities admissibilities;

    RankBids(Bids bids, Admissibilities admissibilities) {
        this.bids = bids;
        this.admissibilities = admissibilities;
    }

    Ranking run(Call call, Lot lot, Evaluation evaluation) {
        var rules = call.scoring();
        var priced =
                eligible(lot).stream()
                        .map(
                                it ->
                                        new Ranking.Priced(
                                                it.id(),
                                                Set.copyOf(it.seminars()),
                                                cost(rules, it)))
                        .toList();
        return Ranking.of(
                rules.gridOf(lot.number()).orElseThrow(), rules.scale(), priced, evaluation.free());
    }

    /** The bids to judge: those of applications that are not inadmissible. */
    List<Bid> eligible(Lot lot) {
        return bids.forLot(lot.id()).stream()
                .filter(it -> !admissibilities.excludes(it.application()))
                .toList();
    }

    /** What the issuer really pays: with the tax unless it gets it back (D14). */
    static long cost(ScoringRules rules, Bid bid) {
        return rules.recoversVat()
                ? bid.totalCents()
                : Math.addExact(bid.totalCents(), bid.taxCents());
    }
}
