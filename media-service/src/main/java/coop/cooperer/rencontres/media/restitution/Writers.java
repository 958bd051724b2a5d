package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who writes the supports of restitution: the issuer, and whom a setting assigns them (A15). */
@ApplicationScoped
class Writers {

    private final RestitutionConfig config;

    Writers(RestitutionConfig config) {
        this.config = config;
    }

    /** Goes on only if the caller, who owes these deliverables, may write. */
    void require(Sight sight, List<Deliverable> owed) {
        if (!may(sight, owed)) {
            throw new Refusal(
                    RestitutionReason.RESTITUTION_NOT_YOURS,
                    "Les supports de restitution de ce séminaire sont écrits par un autre.");
        }
    }

    private boolean may(Sight sight, List<Deliverable> owed) {
        return switch (sight) {
            case Sight.Everything _ -> true;
            case Sight.Own _ ->
                    config.byProceedingsProvider()
                            && owed.stream()
                                    .anyMatch(
                                            it -> it.duty().kind() == DeliverableKind.PROCEEDINGS);
            case Sight.Accepted _, Sight.Published _ -> false;
        };
    }
}
