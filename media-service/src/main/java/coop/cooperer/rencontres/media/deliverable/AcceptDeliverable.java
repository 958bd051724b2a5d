package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.contracts.MediaEvent.LotDeliverablesAccepted;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.lot.Lots;
import coop.cooperer.rencontres.media.proceedings.Length;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Accepts a deliverable, and with the last one of a provider its whole lot. */
@ApplicationScoped
class AcceptDeliverable {

    private final Deliverables deliverables;
    private final ReadDeliverables read;
    private final SaysMention mention;
    private final Lots lots;
    private final DeliverPieces pieces;
    private final ChangeDeliverable change;
    private final Outbox outbox;
    private final Audit audit;
    private final Length asked;
    private final Clock clock;

    AcceptDeliverable(
            Deliverables deliverables,
            ReadDeliverables read,
            SaysMention mention,
            Lots lots,
            DeliverPieces pieces,
            ChangeDeliverable change,
            Outbox outbox,
            Audit audit,
            Length asked,
            Clock clock) {
        this.deliverables = deliverables;
        this.read = read;
        this.mention = mention;
        this.lots = lots;
        this.pieces = pieces;
        this.change = change;
        this.outbox = outbox;
        this.audit = audit;
        this.asked = asked;
        this.clock = clock;
    }

    // What is accepted never changes: it must be fit to be published.
    Deliverable run(UUID id, IfMatch seen, String comment) {
        mention.require(read.one(id, new Sight.Everything()));
        return QuarkusTransaction.requiringNew().call(() -> accept(id, seen, comment));
    }

    private Deliverable accept(UUID id, IfMatch seen, String comment) {
        var submitted = deliverables.hold(id, new Sight.Everything());
        seen.requires(submitted.version());
        var acceptance = submitted.accept(asked, comment, clock.instant());
        pieces.requireAcceptable(submitted, comment);
        var accepted = change.keep("DeliverableAccepted", submitted, acceptance, comment);
        tellWhenComplete(accepted.duty());
        return accepted;
    }

    private void tellWhenComplete(Duty duty) {
        // Two who accept the last two at the same time must not both find one missing.
        lots.hold(duty.lot());
        if (deliverables.allAccepted(duty.lot(), duty.provider())) {
            outbox.append(new LotDeliverablesAccepted(duty.lot(), duty.provider()));
            audit.record("LotDeliverablesAccepted", duty.lot(), "", "ACCEPTED", "");
        }
    }
}
