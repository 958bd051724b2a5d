package coop.cooperer.rencontres.media.restitution;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum RestitutionReason implements Refusal.Reason {
    UNKNOWN_RESTITUTION(ABSENT, "Support de restitution inconnu"),
    RESTITUTION_NOT_YOURS(INVALID, "Support d’un autre"),
    NOTHING_TO_RESTITUTE(CONFLICT, "Rien à restituer"),
    RESTITUTION_EXISTS(CONFLICT, "Support déjà assemblé"),
    LESSONS_MISSING(CONFLICT, "Grands enseignements absents"),
    RESTITUTION_ACCEPTED(CONFLICT, "Support déjà accepté"),
    RESTITUTION_NOT_ACCEPTED(CONFLICT, "Support non accepté");

    private final Refusal.Kind kind;
    private final String title;

    RestitutionReason(Refusal.Kind kind, String title) {
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
