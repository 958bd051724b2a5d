package coop.cooperer.rencontres.applications.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes a draft public. */
@ApplicationScoped
class PublishCall {

    private final Calls calls;
    private final ChangeCall change;
    private final Clock clock;

    PublishCall(Calls calls, ChangeCall change, Clock clock) {
        this.calls = calls;
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    Call run(UUID id) {
        var draft = calls.hold(id);
        return change.keep("CallPublished", draft, draft.publish(clock.instant()));
    }
}
