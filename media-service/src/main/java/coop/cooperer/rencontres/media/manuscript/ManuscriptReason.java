package coop.cooperer.rencontres.media.manuscript;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ManuscriptReason implements Refusal.Reason {
    DOCUMENT_UNREADABLE(INVALID, "Document illisible"),
    DOCUMENT_REACHES_OUT(INVALID, "Document qui appelle l’extérieur"),
    DOCUMENT_TOO_LONG(INVALID, "Document trop long"),
    MENTION_ABSENT(CONFLICT, "Mention absente");

    private final Refusal.Kind kind;
    private final String title;

    ManuscriptReason(Refusal.Kind kind, String title) {
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
