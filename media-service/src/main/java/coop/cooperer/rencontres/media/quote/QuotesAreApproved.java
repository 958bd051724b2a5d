package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.PublicationCondition;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps proceedings from the public that quote somebody who did not approve the words. */
@ApplicationScoped
class QuotesAreApproved implements PublicationCondition {

    private final SqlQuotes quotes;

    QuotesAreApproved(SqlQuotes quotes) {
        this.quotes = quotes;
    }

    @Override
    public void require(Deliverable accepted) {
        var text = accepted.text();
        quotes.holdOpen(accepted.id()).stream()
                .filter(it -> it.standsIn(text))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw new Refusal(
                                    QuoteReason.QUOTE_NOT_APPROVED,
                                    "« %s »".formatted(it.text.strip()));
                        });
    }
}
