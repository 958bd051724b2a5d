package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Has everybody written who has a seat at a seminar, is offered one, or waits (D52). */
@ApplicationScoped
public class TellRegistrants {

    private final SqlRegistrations registrations;
    private final Outbox outbox;

    TellRegistrants(SqlRegistrations registrations, Outbox outbox) {
        this.registrations = registrations;
        this.outbox = outbox;
    }

    /** Notes, in the running transaction, that each is owed this word. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(UUID seminar, RegistrantNotice notice) {
        registrations
                .living(seminar)
                .forEach(it -> outbox.append(new RegistrantNoticeDue(it.id, seminar, notice)));
    }
}
