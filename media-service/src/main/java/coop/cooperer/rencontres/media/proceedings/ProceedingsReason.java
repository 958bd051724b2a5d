package coop.cooperer.rencontres.media.proceedings;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ProceedingsReason implements Refusal.Reason {
    UNKNOWN_PROCEEDINGS(ABSENT, "Actes inconnus"),
    PUBLICITY_MISSING(CONFLICT, "Mention de cofinancement absente");

    private final Refusal.Kind kind;
    private final String title;

    ProceedingsReason(Refusal.Kind kind, String title) {
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
