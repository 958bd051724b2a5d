package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.application.LateFiles;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final Audit audit;

    AdmitLate(Calls calls, LateFiles files, Evaluations evaluations, Audit audit) {
        this.calls = calls;
        this.files = files;
        this.evaluations = evaluations;
        this.audit = audit;
    }

    @Transactional
    void run(UUID id, UUID application, String incident, String reason) {
        var call = calls.hold(id);
        call.requireOpened();
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
        audit.record(
                "LateApplicationAdmitted",
                application,
                "LATE",
                "ADMITTED",
                "Incident %s : %s".formatted(incident, reason));
    }
}
