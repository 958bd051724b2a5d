package coop.cooperer.rencontres.seminars.seminar;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum SeminarReason implements Refusal.Reason {
    UNKNOWN_SEMINAR(ABSENT, "Séminaire inconnu"),
    NOT_THE_HOLDER(FORBIDDEN, "Réservé à la structure retenue pour ce séminaire"),
    DATE_BELONGS_TO_COMMITTEE(FORBIDDEN, "La date appartient au comité de pilotage local"),
    NO_HOLDER_YET(CONFLICT, "Aucune structure n’est encore retenue"),
    COMMITTEE_NOT_CONSTITUTED(CONFLICT, "Le comité n’est pas constitué"),
    DATE_OUTSIDE_WINDOW(INVALID, "La date est hors de la période des séminaires"),
    DATE_ALREADY_PROPOSED(CONFLICT, "Cette date est déjà proposée"),
    DATE_ALREADY_VALIDATED(CONFLICT, "La date est déjà validée"),
    DATE_NOT_VALIDATED(CONFLICT, "La date du séminaire n’est pas validée"),
    REGISTRATION_NOT_OPEN(CONFLICT, "Les inscriptions ne sont pas ouvertes"),
    NOT_NOW(CONFLICT, "Le séminaire n’en est pas là"),
    SEATING_IS_FIXED(CONFLICT, "Les règles d’attribution des places ne changent plus"),
    TOO_MANY_KEPT_SEATS(INVALID, "Plus de places réservées que la jauge"),
    SEMINAR_CANCELLED(CONFLICT, "Le séminaire est annulé");

    private final Refusal.Kind kind;
    private final String title;

    SeminarReason(Refusal.Kind kind, String title) {
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

    static Refusal unknown() {
        return new Refusal(UNKNOWN_SEMINAR, "Aucun séminaire ne porte ce numéro.");
    }

    static Refusal cancelled() {
        return new Refusal(SEMINAR_CANCELLED, "Il n’aura pas lieu.");
    }
}
