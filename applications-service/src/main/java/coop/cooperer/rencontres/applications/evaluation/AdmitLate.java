package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.LateFiles;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Admits a late file by a reasoned decision that names the incident of the platform (D6), as long
 * as nobody has handed in marks.
 */
@ApplicationScoped
class AdmitLate {

    private final Calls calls;
    private final LateFiles files;
    private final Evaluations evaluations;
    private final Recusals recusals;
    private final Admissibilities admissibilities;
    private final Audit audit;
    private final Clock clock;

    AdmitLate(
            Calls calls,
            LateFiles files,
            Evaluations evaluations,
            Recusals recusals,
            Admissibilities admissibilities,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.files = files;
        this.evaluations = evaluations;
        this.recusals = recusals;
        this.admissibilities = admissibilities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, UUID administrator, UUID application, String incident, String reason) {
        var call = calls.hold(id);
        call.requireOpened();
        // A late file may answer a hidden lot: nobody knows without reading it.
        if (!recusals.of(id, administrator).isEmpty()) {
            throw LateFiles.unknown();
        }
        var marked =
                call.lots().stream()
                        .map(it -> evaluations.get(it.id(), id))
                        .flatMap(it -> it.seats().stream())
                        .anyMatch(Seat::hasSubmitted);
        if (marked) {
            throw new Refusal(
                    EvaluationReason.SCORES_SUBMITTED,
                    "Des notes sont déjà remises pour cet appel.");
        }
        files.admit(id, application);
        var why = "Incident %s : %s".formatted(incident, reason);
        var row = AdmissibilityRow.of(application, id);
        row.found(AdmissibilityRow.Outcome.ADMISSIBLE, why, clock.instant());
        admissibilities.save(row);
        audit.record("LateApplicationAdmitted", application, "LATE", "ADMITTED", why);
    }
}
