package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** States that proceedings quote somebody, who is asked by mail whether they may. */
@ApplicationScoped
class QuotePerson {

    private final SqlQuotes quotes;
    private final Deliverables deliverables;
    private final Interviewees people;
    private final Outbox outbox;
    private final Audit audit;

    QuotePerson(
            SqlQuotes quotes,
            Deliverables deliverables,
            Interviewees people,
            Outbox outbox,
            Audit audit) {
        this.quotes = quotes;
        this.deliverables = deliverables;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    QuoteRow run(UUID deliverable, Sight sight, UUID person, String text) {
        var owed = deliverables.hold(deliverable, sight);
        owed.requireUnpublished(DeliverableKind.PROCEEDINGS);
        var seminar = owed.duty().seminar();
        people.require(seminar, person);
        // One letter opens all that somebody is asked; it is sent again once that is answered.
        if (!quotes.awaits(person)) {
            outbox.append(new ConsentsRequested(person, seminar));
        }
        var row = new QuoteRow();
        row.id = Ids.next();
        row.deliverable = deliverable;
        row.seminar = seminar;
        row.person = person;
        row.text = text;
        row.status = QuoteRow.Status.ASKED;
        quotes.persistAndFlush(row);
        audit.record("QuoteAsked", row.id, "", "ASKED", "");
        return row;
    }
}
