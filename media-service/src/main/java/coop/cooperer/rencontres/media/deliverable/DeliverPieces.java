package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Hands in what a provider delivered piece by piece, as one version to be reviewed. */
@ApplicationScoped
class DeliverPieces {

    private final Deliverables deliverables;
    private final Instance<DeliveredPieces> pieces;
    private final ChangeDeliverable change;
    private final Clock clock;

    DeliverPieces(
            Deliverables deliverables,
            @Any Instance<DeliveredPieces> pieces,
            ChangeDeliverable change,
            Clock clock) {
        this.deliverables = deliverables;
        this.pieces = pieces;
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    Deliverable run(UUID id, Sight sight, IfMatch seen) {
        var owed = deliverables.hold(id, sight);
        seen.requires(owed.version());
        var delivered =
                of(owed.duty().kind())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                DeliverableReason.OTHER_DELIVERABLE_EXPECTED,
                                                "Remettez un texte."));
        var submitted =
                change.keep(
                        "PiecesDelivered",
                        owed,
                        owed.deliver(delivered.manifest(id), clock.instant()),
                        "");
        delivered.handedIn(submitted);
        return submitted;
    }

    /** Goes on only if what was delivered piece by piece can be accepted. */
    void requireAcceptable(Deliverable submitted, String comment) {
        of(submitted.duty().kind()).ifPresent(it -> it.requireAcceptable(submitted, comment));
    }

    private Optional<DeliveredPieces> of(DeliverableKind kind) {
        return pieces.stream().filter(it -> it.kind() == kind).findFirst();
    }
}
