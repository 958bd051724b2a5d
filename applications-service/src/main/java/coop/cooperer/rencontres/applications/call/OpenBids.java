package coop.cooperer.rencontres.applications.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Turns one of the two keys that open the bids of a call. */
@ApplicationScoped
class OpenBids {

    private final Calls calls;
    private final ChangeCall change;
    private final Event<BidsUnsealed> unsealed;
    private final Clock clock;

    OpenBids(Calls calls, ChangeCall change, Event<BidsUnsealed> unsealed, Clock clock) {
        this.calls = calls;
        this.change = change;
        this.unsealed = unsealed;
        this.clock = clock;
    }

    @Transactional
    Call run(UUID id, UUID administrator) {
        var closed = calls.hold(id);
        var opened =
                change.keep("BidsOpened", closed, closed.turnKey(administrator, clock.instant()));
        if (opened.bidsAreOpen()) {
            unsealed.fire(new BidsUnsealed(id));
        }
        return opened;
    }
}
