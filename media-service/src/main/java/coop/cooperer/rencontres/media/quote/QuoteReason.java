package coop.cooperer.rencontres.media.quote;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum QuoteReason implements Refusal.Reason {
    QUOTE_NOT_YOURS(INVALID, "Citation d’une autre personne"),
    QUOTE_NOT_APPROVED(CONFLICT, "Citation non approuvée");

    private final Refusal.Kind kind;
    private final String title;

    QuoteReason(Refusal.Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
