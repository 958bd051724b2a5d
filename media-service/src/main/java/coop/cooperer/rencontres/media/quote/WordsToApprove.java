package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.media.consent.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether somebody is to approve words of theirs. */
@ApplicationScoped
class WordsToApprove implements Question {

    private final SqlQuotes quotes;

    WordsToApprove(SqlQuotes quotes) {
        this.quotes = quotes;
    }

    @Override
    public Kind kind() {
        return Kind.QUOTE;
    }

    @Override
    public boolean awaits(UUID person) {
        return quotes.awaits(person);
    }
}
