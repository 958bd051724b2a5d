package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.call.ScoringRules;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.UUID;

/** A lot whose evaluation somebody of the issuer may look into. */
record LotAtHand(Call call, Lot lot, Evaluation evaluation) {

    ScoringRules rules() {
        return call.scoring();
    }

    ScoringRules.Grid grid() {
        return rules().gridOf(lot.number()).orElseThrow();
    }

    boolean isRevealed() {
        return evaluation.isRevealed(rules().evaluators());
    }

    /** Goes on only if the offers may be shown to this evaluator. */
    void requireDeclared(UUID person) {
        var undeclared = evaluation.seat(person).filter(it -> !it.isFree()).isPresent();
        if (undeclared) {
            throw new Refusal(
                    EvaluationReason.DECLARATION_REQUIRED,
                    "Déclarez si vous avez un lien avec l’un des candidats de ce lot.");
        }
    }

    /** Goes on only if nothing has been told to the candidates yet (invariant 12). */
    void requireUndecided() {
        if (call.isDecided()) {
            throw new Refusal(
                    EvaluationReason.LETTERS_SENT,
                    "Notes et rapports ne changent plus après les lettres.");
        }
    }
}
