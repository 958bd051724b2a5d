package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.Completions;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Asks every candidate whose application is incomplete for the same, until one date (D20). */
@ApplicationScoped
class RequestCompletion {

    private final Calls calls;
    private final Admissibilities admissibilities;
    private final Recusals recusals;
    private final Completions completions;
    private final Audit audit;
    private final Clock clock;

    RequestCompletion(
            Calls calls,
            Admissibilities admissibilities,
            Recusals recusals,
            Completions completions,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.admissibilities = admissibilities;
        this.recusals = recusals;
        this.completions = completions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, UUID administrator, String missing, Instant until) {
        calls.hold(id).requireOpened();
        if (!until.isAfter(clock.instant())) {
            throw new Refusal(EvaluationReason.DATE_HAS_PASSED, "Choisissez une date à venir.");
        }
        var incomplete =
                admissibilities.ofCall(id).stream()
                        .filter(it -> it.outcome == AdmissibilityRow.Outcome.INCOMPLETE)
                        .map(it -> it.application)
                        .toList();
        // A request goes to all: whoever is recused from one lot cannot send it.
        if (incomplete.isEmpty() || !recusals.of(id, administrator).isEmpty()) {
            throw new Refusal(
                    EvaluationReason.NOBODY_INCOMPLETE,
                    "Aucune candidature n’est constatée incomplète.");
        }
        completions.ask(id, incomplete, missing, until);
        incomplete.forEach(
                it -> audit.record("CompletionRequested", it, "INCOMPLETE", "ASKED", missing));
    }
}
