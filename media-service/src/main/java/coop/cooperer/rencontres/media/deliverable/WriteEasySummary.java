package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.proceedings.EasySummaries;
import coop.cooperer.rencontres.media.proceedings.EasySummary;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Writes the easy-to-read summary of proceedings: their provider until they are accepted, the
 * issuer whenever there is one to write.
 */
@ApplicationScoped
class WriteEasySummary {

    private final Deliverables deliverables;
    private final EasySummaries summaries;
    private final Audit audit;

    WriteEasySummary(Deliverables deliverables, EasySummaries summaries, Audit audit) {
        this.deliverables = deliverables;
        this.summaries = summaries;
        this.audit = audit;
    }

    @Transactional
    String read(UUID id, Sight sight) {
        deliverables.get(id, sight);
        return summaries.of(id).map(EasySummary::text).orElse("");
    }

    @Transactional
    String run(UUID id, Sight sight, String text) {
        var owed = deliverables.hold(id, sight);
        owed.requireKind(DeliverableKind.PROCEEDINGS);
        if (!(sight instanceof Sight.Everything)) {
            owed.requireUnaccepted();
        }
        summaries.write(id, text);
        audit.record("EasySummaryWritten", id, "", "", "");
        return text;
    }
}
