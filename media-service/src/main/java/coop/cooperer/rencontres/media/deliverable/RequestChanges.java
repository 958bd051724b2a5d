package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sends a deliverable back to its provider, with what is to be changed. */
@ApplicationScoped
class RequestChanges {

    private final Deliverables deliverables;
    private final ChangeDeliverable change;
    private final ReviewConfig config;

    RequestChanges(Deliverables deliverables, ChangeDeliverable change, ReviewConfig config) {
        this.deliverables = deliverables;
        this.change = change;
        this.config = config;
    }

    @Transactional
    Deliverable run(UUID id, IfMatch seen, String comment) {
        var submitted = deliverables.hold(id, new Sight.Everything());
        seen.requires(submitted.version());
        return change.keep(
                "ChangesRequested",
                submitted,
                submitted.requestChanges(comment, config.correctionRounds()),
                comment);
    }
}
