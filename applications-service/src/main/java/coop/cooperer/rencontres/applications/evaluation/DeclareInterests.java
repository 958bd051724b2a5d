package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes an evaluator's declaration, made on the candidates' names alone; a tie recuses (D10). */
@ApplicationScoped
class DeclareInterests {

    private final LotsAtHand lots;
    private final Evaluations evaluations;
    private final Audit audit;
    private final Clock clock;

    DeclareInterests(LotsAtHand lots, Evaluations evaluations, Audit audit, Clock clock) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(UUID call, int number, UUID person, boolean tie) {
        var lot = lots.held(call, number, person, false);
        lot.call().requireOpened();
        evaluations.save(lot.evaluation().declares(person, tie, clock.instant()));
        audit.record(
                tie ? "EvaluatorRecused" : "InterestDeclared",
                lot.lot().id(),
                "PENDING",
                tie ? "TIED" : "FREE",
                "");
    }
}
