package coop.cooperer.rencontres.seminars.attendance;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum AttendanceReason implements Refusal.Reason {
    UNKNOWN_BADGE(ABSENT, "Ce code n’ouvre pas ce séminaire"),
    ALREADY_CHECKED_IN(CONFLICT, "Ce code a déjà été présenté"),
    NOT_EXPECTED(CONFLICT, "Cette personne n’a pas de place"),
    NOT_CONNECTED(CONFLICT, "Cette personne n’a pas suivi la session en direct"),
    OUTSIDE_SIGNING_HOURS(CONFLICT, "Ce n’est pas l’heure de signer cette demi-journée"),
    ALREADY_SIGNED(CONFLICT, "Cette demi-journée est déjà signée"),
    SHEET_CLOSED(CONFLICT, "La feuille d’émargement est close"),
    SHEET_NOT_CLOSED(CONFLICT, "La feuille d’émargement n’est pas close"),
    NOTHING_SIGNED(ABSENT, "Aucune demi-journée signée");

    private final Refusal.Kind kind;
    private final String title;

    AttendanceReason(Refusal.Kind kind, String title) {
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
