package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Shows deliverables to those who may know about them. */
@ApplicationScoped
class ReadDeliverables {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Deliverables deliverables;
    private final Clock clock;

    ReadDeliverables(Deliverables deliverables, Clock clock) {
        this.deliverables = deliverables;
        this.clock = clock;
    }

    /** The day by which it is judged what is late. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
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
