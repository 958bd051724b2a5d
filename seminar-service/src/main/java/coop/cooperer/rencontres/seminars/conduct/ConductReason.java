package coop.cooperer.rencontres.seminars.conduct;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ConductReason implements Refusal.Reason {
    NO_VENUE(CONFLICT, "Aucun lieu n’est retenu"),
    NO_CATERER(CONFLICT, "Aucun traiteur n’est choisi"),
    SHEETS_NOT_CLOSED(CONFLICT, "Les deux feuilles d’émargement ne sont pas closes"),
    NO_RESTITUTION(ABSENT, "Rien n’est encore écrit de ce séminaire"),
    UNKNOWN_PARTNERSHIP(ABSENT, "Partenariat inconnu"),
    NOT_THE_OTHER_SIDE(FORBIDDEN, "Réservé à l’autre partie");

    private final Refusal.Kind kind;
    private final String title;

    ConductReason(Refusal.Kind kind, String title) {
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
