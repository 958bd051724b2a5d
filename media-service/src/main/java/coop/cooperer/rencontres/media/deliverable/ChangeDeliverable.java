package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores a change of a deliverable, with its trace and the fact that the others must hear. */
@ApplicationScoped
class ChangeDeliverable {

    private final Deliverables deliverables;
    private final Outbox outbox;
    private final Audit audit;

    ChangeDeliverable(Deliverables deliverables, Outbox outbox, Audit audit) {
        this.deliverables = deliverables;
        this.outbox = outbox;
        this.audit = audit;
    }

    Deliverable keep(String kind, Deliverable before, Deliverable.Change change, String reason) {
        var after = deliverables.save(change.next());
        audit.record(
                kind,
                after.id(),
                DeliverableView.statusOf(before),
                DeliverableView.statusOf(after),
                reason);
        outbox.append(change.fact());
        return after;
    }
}
