package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.application.Offers;
import coop.cooperer.rencontres.applications.organisation.Organisations;
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
    private final Organisations organisations;

    ReadEvaluations(
            LotsAtHand lots, Offers offers, Bids bids, RankBids rank, Organisations organisations) {
        this.lots = lots;
        this.offers = offers;
        this.bids = bids;
        this.rank = rank;
        this.organisations = organisations;
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
                                                organisations.named(it.bid().organisation()),
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
                .map(Bid::organisation)
                .distinct()
                .map(
                        it -> {
                            var named = organisations.named(it);
                            return new EvaluationView.CandidateView(
                                    it, named.name(), named.memberOfIssuer());
                        })
                .toList();
    }
}
