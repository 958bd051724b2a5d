package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Begins a call from another one: all of it, or one lot that found no holder (D18). */
@ApplicationScoped
class CopyCall {

    private final Calls calls;
    private final Audit audit;
    private final Clock clock;

    CopyCall(Calls calls, Audit audit, Clock clock) {
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /** A draft that says the same, under new ids. */
    @Transactional
    Call all(UUID id) {
        return keep(calls.get(id).copied(), id);
    }

    /** A linked draft with that lot alone, for the seminars that are already planned. */
    @Transactional
    Call lot(UUID id, int number, Instant deadline) {
        return keep(calls.get(id).reopened(number, deadline, clock.instant()), id);
    }

    private Call keep(Call draft, UUID origin) {
        calls.save(draft);
        audit.record("CallDrafted", draft.id(), "", "DRAFT", "d’après " + origin);
        return draft;
    }
}
