package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps why revealed marks of one criterion differ by more than the call allows (D12). */
@ApplicationScoped
class ExplainGap {

    private final LotsAtHand lots;
    private final Evaluations evaluations;
    private final Audit audit;

    ExplainGap(LotsAtHand lots, Evaluations evaluations, Audit audit) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.audit = audit;
    }

    @Transactional
    void run(UUID call, int number, boolean everyLot, Evaluation.GapComment comment) {
        var lot = lots.held(call, number, comment.author(), everyLot);
        lot.requireDeclared(comment.author());
        evaluations.save(lot.evaluation().explains(comment));
        audit.record("GapExplained", comment.bid(), "", comment.criterion(), "");
    }
}
