package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows provider and issuer who is quoted in proceedings, and who agrees. */
@ApplicationScoped
class ReadQuotes {

    private final SqlQuotes quotes;
    private final Deliverables deliverables;
    private final Interviewees people;

    ReadQuotes(SqlQuotes quotes, Deliverables deliverables, Interviewees people) {
        this.quotes = quotes;
        this.deliverables = deliverables;
        this.people = people;
    }

    @Transactional
    List<QuoteView> of(UUID deliverable, Sight sight, UUID after, int rows) {
        var text = deliverables.get(deliverable, sight).text();
        return quotes.of(deliverable, after, rows).stream().map(it -> view(it, text)).toList();
    }

    @Transactional
    QuoteView one(QuoteRow quote, Sight sight) {
        return view(quote, deliverables.get(quote.deliverable, sight).text());
    }

    private QuoteView view(QuoteRow quote, String text) {
        return QuoteView.of(quote, people.nameOf(quote.person), quote.standsIn(text));
    }
}
