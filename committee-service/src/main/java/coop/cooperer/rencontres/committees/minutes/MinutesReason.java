package coop.cooperer.rencontres.committees.minutes;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum MinutesReason implements Refusal.Reason {
    UNKNOWN_MINUTES(ABSENT, "Compte-rendu inconnu"),
    MEETING_NOT_HELD(CONFLICT, "La réunion n’a pas été tenue"),
    MINUTES_ALREADY_DRAFTED(CONFLICT, "Le compte-rendu est déjà rédigé"),
    MINUTES_NOT_CIRCULATED(CONFLICT, "Le compte-rendu n’est pas diffusé"),
    MINUTES_ALREADY_CIRCULATED(CONFLICT, "Le compte-rendu est déjà diffusé"),
    MINUTES_APPROVED(CONFLICT, "Le compte-rendu est approuvé"),
    MINUTES_NOT_APPROVED(CONFLICT, "Le compte-rendu n’est pas approuvé"),
    WAS_NOT_THERE(FORBIDDEN, "Vous n’étiez pas à cette réunion"),
    MENTION_UNKNOWN(ABSENT, "La mention du cofinancement n’est pas encore connue");

    private final Refusal.Kind kind;
    private final String title;

    MinutesReason(Refusal.Kind kind, String title) {
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
