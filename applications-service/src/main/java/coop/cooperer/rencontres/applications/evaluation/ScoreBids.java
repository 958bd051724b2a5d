package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.ScoringRules;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps an evaluator's own marks until they are handed in; all are revealed together (D12). */
@ApplicationScoped
class ScoreBids {

    private final LotsAtHand lots;
    private final Evaluations evaluations;
    private final Calls calls;
    private final RankBids rank;
    private final Audit audit;
    private final Clock clock;

    ScoreBids(
            LotsAtHand lots,
            Evaluations evaluations,
            Calls calls,
            RankBids rank,
            Audit audit,
            Clock clock) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.calls = calls;
        this.rank = rank;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void mark(UUID call, int number, UUID person, Seat.Sheet sheet) {
        var lot = lots.held(call, number, person, false);
        lot.call().requireOpened();
        lot.requireDeclared(person);
        requireOffered(lot, sheet.bid());
        requireMarked(lot, sheet.marks());
        evaluations.save(lot.evaluation().marks(person, sheet));
        calls.save(lot.call().evaluating());
        audit.record("BidScored", sheet.bid(), "", "MARKED", "");
    }

    @Transactional
    void submit(UUID call, int number, UUID person) {
        var lot = lots.held(call, number, person, false);
        lot.call().requireOpened();
        var eligible = rank.eligible(lot.lot()).stream().map(Bid::id).toList();
        var next = lot.evaluation().submits(person, eligible, clock.instant());
        evaluations.save(next);
        audit.record("ScoresSubmitted", lot.lot().id(), "", "SUBMITTED", "");
        if (next.isRevealed(lot.rules().evaluators())) {
            audit.record("ScoresRevealed", lot.lot().id(), "", "REVEALED", "");
        }
    }

    private void requireOffered(LotAtHand lot, UUID bid) {
        if (rank.eligible(lot.lot()).stream().noneMatch(it -> it.id().equals(bid))) {
            throw new Refusal(
                    EvaluationReason.UNKNOWN_OFFER,
                    "Choisissez parmi les offres recevables du lot.");
        }
    }

    private static void requireMarked(LotAtHand lot, Map<String, Integer> marks) {
        var expected =
                lot.grid().marked().stream()
                        .map(ScoringRules.Criterion::code)
                        .collect(Collectors.toSet());
        if (!marks.keySet().equals(expected)) {
            throw new Refusal(
                    EvaluationReason.CRITERIA_NOT_MARKED,
                    "Notez chaque critère de la grille, le prix excepté, et aucun autre.");
        }
        if (marks.values().stream().anyMatch(it -> it < 0 || it > lot.rules().scale())) {
            throw new Refusal(
                    EvaluationReason.MARK_OUTSIDE_SCALE,
                    "Une note est un nombre entier de 0 à %d.".formatted(lot.rules().scale()));
        }
    }
}
