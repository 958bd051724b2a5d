package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Says whether a received application is in order, with the reason; until the letters are sent. */
@ApplicationScoped
class CheckAdmissibility {

    private final Calls calls;
    private final Bids bids;
    private final Recusals recusals;
    private final Admissibilities admissibilities;
    private final Audit audit;
    private final Clock clock;

    CheckAdmissibility(
            Calls calls,
            Bids bids,
            Recusals recusals,
            Admissibilities admissibilities,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.bids = bids;
        this.recusals = recusals;
        this.admissibilities = admissibilities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(
            UUID id,
            UUID administrator,
            UUID application,
            AdmissibilityRow.Outcome outcome,
            String reason) {
        var call = calls.hold(id);
        call.requireOpened();
        // What answers a hidden lot alone is as unknown as what was never received.
        var hidden = recusals.of(id, administrator);
        if (bids.ofApplication(application).stream()
                .noneMatch(it -> it.call().equals(id) && !hidden.contains(it.lot()))) {
            throw new Refusal(
                    EvaluationReason.UNKNOWN_RECEIVED_APPLICATION,
                    "Choisissez parmi les candidatures reçues à temps.");
        }
        if (outcome != AdmissibilityRow.Outcome.ADMISSIBLE && reason.isBlank()) {
            throw new Refusal(
                    EvaluationReason.REASON_REQUIRED,
                    "Dites ce qui manque ou ce qui exclut le dossier.");
        }
        var known = admissibilities.find(application);
        var before = known.map(it -> it.outcome.name()).orElse("HELD");
        var row = known.orElseGet(() -> AdmissibilityRow.of(application, id));
        row.found(outcome, reason, clock.instant());
        admissibilities.save(row);
        audit.record("ApplicationChecked", application, before, outcome.name(), reason);
    }
}
