package coop.cooperer.rencontres.media.publication;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum PublicationReason implements Refusal.Reason {
    MEDIUM_ALREADY_PUBLIC(CONFLICT, "Déjà public"),
    MEDIUM_NOT_PUBLIC(CONFLICT, "Non publié"),
    CONSENT_MISSING(CONFLICT, "Accord manquant");

    private final Refusal.Kind kind;
    private final String title;

    PublicationReason(Refusal.Kind kind, String title) {
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
