package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores a change of a registration, with its trace and the fact that the others must hear. */
@ApplicationScoped
class ChangeRegistration {

    private final Outbox outbox;
    private final Audit audit;

    ChangeRegistration(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    void keep(String kind, RegistrationRow row, Registration.Change change) {
        var before = row.status;
        row.take(change.next());
        audit.record(kind, row.id, before.name(), row.status.name(), "");
        change.fact().ifPresent(outbox::append);
    }
}
