package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Receives a version of the proceedings of a seminar, and counts its words. */
@ApplicationScoped
class SubmitProceedings {

    private final Deliverables deliverables;
    private final ChangeDeliverable change;
    private final Clock clock;

    SubmitProceedings(Deliverables deliverables, ChangeDeliverable change, Clock clock) {
        this.deliverables = deliverables;
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    Deliverable run(UUID id, Sight sight, IfMatch seen, String title, String text) {
        var owed = deliverables.hold(id, sight);
        seen.requires(owed.version());
        return change.keep(
                "ProceedingsSubmitted", owed, owed.submit(title, text, clock.instant()), "");
    }
}
