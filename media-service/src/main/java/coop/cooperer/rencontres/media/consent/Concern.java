package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who has to do with the people of a seminar: the issuer, and those who deliver for it. */
@ApplicationScoped
class Concern {

    private static final UUID START = new UUID(0, 0);

    private final Deliverables deliverables;

    Concern(Deliverables deliverables) {
        this.deliverables = deliverables;
    }

    void requires(Sight sight, UUID seminar) {
        var choice = new Deliverables.Choice(null, seminar, null);
        if (!(sight instanceof Sight.Everything)
                && deliverables.list(sight, choice, START, 1).isEmpty()) {
            throw new Refusal(
                    ConsentReason.SEMINAR_NOT_YOURS,
                    "Seuls l’émetteur et les prestataires du séminaire y ont affaire.");
        }
    }
}
