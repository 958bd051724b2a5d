package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the selection asks of the evaluations: revealed marks, the order of the bids, the report.
 */
@ApplicationScoped
public class JudgedLots {

    /** How a total is computed, so that anybody can do it by hand (D13). */
    public static final String FORMULA = ComparisonView.FORMULA;

    /** What a check of admissibility found, in French, and why. */
    public record Found(String outcome, String reason) {}

    private final Evaluations evaluations;
    private final RankBids rank;
    private final Admissibilities admissibilities;

    JudgedLots(Evaluations evaluations, RankBids rank, Admissibilities admissibilities) {
        this.evaluations = evaluations;
        this.rank = rank;
        this.admissibilities = admissibilities;
    }

    /** How the bids for a lot have been judged so far. */
    @Transactional
    public Evaluation of(Call call, Lot lot) {
        return evaluations.get(lot.id(), call.id());
    }

    /** The order of the bids of a lot whose marks are revealed. */
    @Transactional
    public Ranking ranking(Call call, Lot lot) {
        var evaluation = of(call, lot);
        if (!rank.eligible(lot).isEmpty()) {
            evaluation.requireRevealed(call.scoring().evaluators());
        }
        return rank.run(call, lot, evaluation);
    }

    /** Keeps the report of a lot; what was signed before no longer holds. */
    @Transactional
    public void report(Call call, Lot lot, Report report) {
        evaluations.save(evaluations.hold(lot.id(), call.id()).reported(report));
    }

    /** Drops the report of a lot, since what it tells is no longer so. */
    @Transactional
    public void unreport(Call call, Lot lot) {
        var evaluation = evaluations.hold(lot.id(), call.id());
        if (evaluation.report().isPresent()) {
            evaluations.save(evaluation.unreported());
        }
    }

    /** Where revealed marks differ by more than the call allows. */
    @Transactional
    public List<Gap> gaps(Call call, Lot lot) {
        return Gap.among(
                of(call, lot), call.scoring(), call.scoring().gridOf(lot.number()).orElseThrow());
    }

    /** Goes on only if the marks are revealed and every gap among them has its comment (D12). */
    @Transactional
    public void requireExplained(Call call, Lot lot) {
        if (rank.eligible(lot).isEmpty()) {
            return;
        }
        of(call, lot).requireRevealed(call.scoring().evaluators());
        if (gaps(call, lot).stream().anyMatch(it -> it.comment() == null)) {
            throw new Refusal(
                    EvaluationReason.GAP_UNEXPLAINED,
                    "Commentez chaque écart avant d’établir le rapport.");
        }
    }

    /** What was found when the application was checked, if something was. */
    @Transactional
    public Optional<Found> found(UUID application) {
        return admissibilities
                .find(application)
                .map(
                        it ->
                                new Found(
                                        switch (it.outcome) {
                                            case ADMISSIBLE -> "Recevable";
                                            case INCOMPLETE -> "Incomplète";
                                            case INADMISSIBLE -> "Non recevable";
                                        },
                                        it.reason));
    }

    /** Why the application is not to be judged, if so. */
    @Transactional
    public Optional<String> inadmissible(UUID application) {
        return admissibilities
                .find(application)
                .filter(it -> it.outcome == AdmissibilityRow.Outcome.INADMISSIBLE)
                .map(it -> it.reason);
    }
}
