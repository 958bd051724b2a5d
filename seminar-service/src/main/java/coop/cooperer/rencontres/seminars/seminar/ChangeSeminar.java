package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Stores a change of a seminar, with its trace and the fact that the others must hear. */
@ApplicationScoped
public class ChangeSeminar {

    private final Seminars seminars;
    private final Outbox outbox;
    private final Audit audit;

    ChangeSeminar(Seminars seminars, Outbox outbox, Audit audit) {
        this.seminars = seminars;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Keeps what has changed; what comes too late has changed nothing and leaves no trace. */
    public Seminar keep(String kind, Seminar before, Seminar.Change change) {
        var next = change.next();
        if (next.equals(before)) {
            return before;
        }
        seminars.save(next);
        audit.record(
                kind,
                before.id(),
                Stage.of(before.status()).name(),
                Stage.of(next.status()).name(),
                "");
        change.fact().ifPresent(outbox::append);
        return next;
    }

    Seminar keep(String kind, Seminar before, Seminar next) {
        return keep(kind, before, new Seminar.Change(next, Optional.empty()));
    }
}
