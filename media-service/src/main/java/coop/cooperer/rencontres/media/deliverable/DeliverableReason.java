package coop.cooperer.rencontres.media.deliverable;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum DeliverableReason implements Refusal.Reason {
    UNKNOWN_DELIVERABLE(ABSENT, "Livrable inconnu"),
    UNKNOWN_SUBMISSION(ABSENT, "Version inconnue"),
    WRONG_DELIVERABLE_KIND(INVALID, "Ce livrable ne se remet pas sous forme de texte"),
    OTHER_DELIVERABLE_EXPECTED(INVALID, "Ce livrable attend autre chose"),
    DELIVERABLE_IN_REVIEW(CONFLICT, "Une version est déjà en cours de relecture"),
    DELIVERABLE_NOT_SUBMITTED(CONFLICT, "Aucune version n’attend de relecture"),
    DELIVERABLE_ALREADY_ACCEPTED(CONFLICT, "Ce livrable est accepté"),
    DELIVERABLE_NOT_ACCEPTED(CONFLICT, "Ce livrable n’est pas accepté"),
    DELIVERABLE_ALREADY_PUBLISHED(CONFLICT, "Ce livrable est publié"),
    CORRECTION_ROUNDS_EXHAUSTED(CONFLICT, "Le nombre de corrections prévu est atteint"),
    COMMENT_REQUIRED(INVALID, "Un commentaire est nécessaire hors de la tolérance");

    private final Refusal.Kind kind;
    private final String title;

    DeliverableReason(Refusal.Kind kind, String title) {
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
