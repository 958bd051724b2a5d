package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a signature of the analysis report: an authenticated act on the text shown (A29, D15). */
@ApplicationScoped
class SignReport {

    private final LotsAtHand lots;
    private final Evaluations evaluations;
    private final Audit audit;
    private final Clock clock;

    SignReport(LotsAtHand lots, Evaluations evaluations, Audit audit, Clock clock) {
        this.lots = lots;
        this.evaluations = evaluations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Report run(
            UUID call,
            int number,
            UUID person,
            boolean everyLot,
            String checksum,
            String name,
            String quality) {
        var lot = lots.held(call, number, person, everyLot);
        lot.requireDeclared(person);
        var signed =
                lot.evaluation()
                        .signed(
                                new Report.Signature(
                                        person, name, quality, checksum, clock.instant()));
        evaluations.save(signed);
        audit.record("AnalysisReportSigned", lot.lot().id(), "", checksum, "");
        return signed.report().orElseThrow();
    }
}
