package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says who marks the bids for a lot, or takes that back from whoever has not begun. */
@ApplicationScoped
class AssignEvaluators {

    private final LotsAtHand lots;
    private final Evaluations evaluations;
    private final Audit audit;

    AssignEvaluators(LotsAtHand lots, Evaluations evaluations, Audit audit) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.audit = audit;
    }

    @Transactional
    void assign(UUID call, int number, UUID administrator, UUID evaluator) {
        var lot = lots.held(call, number, administrator, true);
        evaluations.save(lot.evaluation().assigns(evaluator));
        audit.record("EvaluatorAssigned", lot.lot().id(), "", evaluator.toString(), "");
    }

    @Transactional
    void dismiss(UUID call, int number, UUID administrator, UUID evaluator) {
        var lot = lots.held(call, number, administrator, true);
        evaluations.save(lot.evaluation().dismisses(evaluator));
        audit.record("EvaluatorDismissed", lot.lot().id(), evaluator.toString(), "", "");
    }
}
