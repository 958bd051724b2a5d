package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores a change of a call, with its trace and the fact that the others must hear. */
@ApplicationScoped
class ChangeCall {

    private final Calls calls;
    private final Outbox outbox;
    private final Audit audit;

    ChangeCall(Calls calls, Outbox outbox, Audit audit) {
        this.calls = calls;
        this.outbox = outbox;
        this.audit = audit;
    }

    Call keep(String kind, Call before, Call.Change change) {
        calls.save(change.next());
        audit.record(
                kind, before.id(), CallView.statusOf(before), CallView.statusOf(change.next()), "");
        change.fact().ifPresent(outbox::append);
        return change.next();
    }
}
