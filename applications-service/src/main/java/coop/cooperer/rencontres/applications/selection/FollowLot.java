package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotAccepted;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Moves a lot along the chain as others tell what its holder has done. */
@ApplicationScoped
class FollowLot {

    private final Calls calls;
    private final Outbox outbox;
    private final Audit audit;

    FollowLot(Calls calls, Outbox outbox, Audit audit) {
        this.calls = calls;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The holder has done every task of the lot. */
    void delivered(UUID lot) {
        move(lot, Lot.Standing.DELIVERED);
    }

    /** All that the holder owed is accepted. */
    void accepted(UUID lot, UUID organisation) {
        if (move(lot, Lot.Standing.ACCEPTED)) {
            outbox.append(new LotAccepted(lot, organisation));
        }
    }

    private boolean move(UUID id, Lot.Standing next) {
        // A lot of a call that this service never had, or one that stands there already.
        var held = calls.holdOfLot(id);
        if (held.isEmpty() || !held.get().isDecided()) {
            return false;
        }
        var call = held.get();
        var before = call.standingOf(id);
        if (before.compareTo(next) >= 0) {
            return false;
        }
        calls.save(call.moved(id, next));
        audit.record("LotMoved", id, before.name(), next.name(), "");
        return true;
    }
}
