package coop.cooperer.rencontres.media.quote;

import java.util.UUID;

/**
 * What provider and issuer see of a quote.
 *
 * @param inText whether the version that counts says these words; only then must they be approved
 */
record QuoteView(
        UUID id,
        UUID deliverable,
        UUID person,
        String name,
        String text,
        QuoteRow.Status status,
        boolean inText) {

    static QuoteView of(QuoteRow row, String name, boolean inText) {
        return new QuoteView(
                row.id, row.deliverable, row.person, name, row.text, row.status, inText);
    }

    /** What the person who is quoted sees of it. */
    record OwnQuote(UUID id, String text, QuoteRow.Status status) {

        static OwnQuote of(QuoteRow row) {
            return new OwnQuote(row.id, row.text, row.status);
        }
    }
}
