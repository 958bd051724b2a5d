package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Somebody who is quoted says whether they may be; another answer counts until it is public. */
@ApplicationScoped
class AnswerQuote {

    private final SqlQuotes quotes;
    private final Deliverables deliverables;
    private final Interviewees people;
    private final Audit audit;
    private final Clock clock;

    AnswerQuote(
            SqlQuotes quotes,
            Deliverables deliverables,
            Interviewees people,
            Audit audit,
            Clock clock) {
        this.quotes = quotes;
        this.deliverables = deliverables;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<QuoteRow> mine(String link) {
        return quotes.with(people.behind(link));
    }

    @Transactional
    QuoteRow run(String link, UUID id, boolean approved) {
        var person = people.behind(link);
        // The deliverable first, in the order in which a publication takes them.
        var deliverable = quotes.findByIdOptional(id).map(it -> it.deliverable);
        deliverable
                .map(it -> deliverables.hold(it, new Sight.Everything()))
                .ifPresent(it -> it.requireUnpublished(DeliverableKind.PROCEEDINGS));
        var row = quotes.holdOf(person, id);
        var before = row.status;
        row.status = approved ? QuoteRow.Status.APPROVED : QuoteRow.Status.REFUSED;
        row.answeredAt = clock.instant();
        audit.record("QuoteAnswered", id, before.name(), row.status.name(), "");
        return row;
    }
}
