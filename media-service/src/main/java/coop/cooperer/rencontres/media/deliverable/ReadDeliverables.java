package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows deliverables to those who may know about them. */
@ApplicationScoped
class ReadDeliverables {

    private final Deliverables deliverables;

    ReadDeliverables(Deliverables deliverables) {
        this.deliverables = deliverables;
    }

    @Transactional
    List<Deliverable> list(Sight sight, Deliverables.Choice choice, UUID after, int rows) {
        return deliverables.list(sight, choice, after, rows);
    }

    @Transactional
    Deliverable one(UUID id, Sight sight) {
        return deliverables.get(id, sight);
    }
}
