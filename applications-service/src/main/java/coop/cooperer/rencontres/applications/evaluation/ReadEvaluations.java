package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.application.Candidates;
import coop.cooperer.rencontres.applications.application.Offers;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows to somebody of the issuer the evaluations that concern that person. */
@ApplicationScoped
class ReadEvaluations {

    private final LotsAtHand lots;
    private final Offers offers;
    private final Bids bids;
    private final RankBids rank;
    private final Candidates candidates;

    ReadEvaluations(
            LotsAtHand lots, Offers offers, Bids bids, RankBids rank, Candidates candidates) {
        this.lots = lots;
        this.offers = offers;
        this.bids = bids;
        this.rank = rank;
        this.candidates = candidates;
    }

    @Transactional
    List<EvaluationView> all(UUID call, UUID person, boolean everyLot) {
        return lots.all(call, person, everyLot).stream()
                .map(it -> EvaluationView.of(it, person, null))
                .toList();
    }

    @Transactional
    EvaluationView one(UUID call, int number, UUID person, boolean everyLot) {
        return view(lots.one(call, number, person, everyLot), person);
    }

    @Transactional
    ComparisonView compare(UUID call, int number, UUID person, boolean everyLot) {
        var at = lots.one(call, number, person, everyLot);
        at.call().requireReadable();
        at.requireDeclared(person);
        var revealed = at.isRevealed();
        return new ComparisonView(
                at.lot().id(),
                at.lot().number(),
                at.lot().label(),
                at.rules().scale(),
                at.grid().criteria(),
                ComparisonView.FORMULA,
                offers.forLot(at.lot().id()).stream()
                        .map(
                                it ->
                                        ComparisonView.OfferView.of(
                                                it,
                                                candidates.of(it.bid().application()),
                                                at.rules()))
                        .toList(),
                revealed,
                revealed ? ranked(at) : null,
                revealed ? marks(at) : null,
                revealed ? Gap.among(at.evaluation(), at.rules(), at.grid()) : null);
    }

    @Transactional
    Report report(UUID call, int number, UUID person, boolean everyLot) {
        var at = lots.one(call, number, person, everyLot);
        at.requireDeclared(person);
        return at.evaluation()
                .report()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        EvaluationReason.NO_REPORT,
                                        "Le rapport s’établit une fois la décision préparée."));
    }

    private List<ComparisonView.RankedView> ranked(LotAtHand at) {
        return rank.run(at.call(), at.lot(), at.evaluation()).lines().stream()
                .map(ComparisonView.RankedView::of)
                .toList();
    }

    private static List<ComparisonView.MarksView> marks(LotAtHand at) {
        return at.evaluation().free().stream()
                .map(it -> new ComparisonView.MarksView(it.person(), it.sheets()))
                .toList();
    }

    private EvaluationView view(LotAtHand at, UUID person) {
        return EvaluationView.of(at, person, at.call().bidsAreOpen() ? candidates(at) : null);
    }

    private List<EvaluationView.CandidateView> candidates(LotAtHand at) {
        return bids.forLot(at.lot().id()).stream()
                .map(
                        it -> {
                            var named = candidates.of(it.application());
                            return new EvaluationView.CandidateView(
                                    it.organisation(), named.name(), named.memberOfIssuer());
                        })
                .distinct()
                .toList();
    }
}
