package coop.cooperer.rencontres.applications.call;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum CallReason implements Refusal.Reason {
    UNKNOWN_CALL(ABSENT, "Appel inconnu"),
    UNKNOWN_DATA_SET(INVALID, "Jeu de données inconnu"),
    UNKNOWN_LOT(INVALID, "Lot inconnu"),
    CALL_NOT_DRAFT(CONFLICT, "L’appel n’est plus un brouillon"),
    PAUSE_NOT_OVER(CONFLICT, "Le délai après les lettres n’est pas écoulé"),
    LOTS_NOT_AS_DECLARED(CONFLICT, "L’appel n’a pas les lots qu’il annonce"),
    DEADLINE_NOT_STATED(INVALID, "Date limite non indiquée"),
    GRID_FROZEN(CONFLICT, "La grille d’évaluation est figée"),
    CALL_ALREADY_DECIDED(CONFLICT, "Les décisions de l’appel sont annoncées"),
    CALL_NOT_DECIDED(CONFLICT, "Les décisions de l’appel ne sont pas annoncées"),
    LOT_HAS_A_HOLDER(CONFLICT, "Ce lot a un titulaire"),
    GRID_MISSING(CONFLICT, "La grille d’évaluation manque"),
    SERIES_INCOMPLETE(CONFLICT, "La série de séminaires n’est pas complète"),
    DEADLINE_IN_THE_PAST(CONFLICT, "La date limite est déjà passée"),
    CALL_NOT_OPEN(CONFLICT, "L’appel ne reçoit pas de candidature"),
    CALL_NOT_CLOSED(CONFLICT, "L’appel n’est pas au stade de l’ouverture des plis"),
    SECOND_ADMINISTRATOR_NEEDED(CONFLICT, "L’ouverture des plis se fait à deux"),
    BIDS_NOT_OPEN(CONFLICT, "Les plis ne sont pas ouverts");

    private final Refusal.Kind kind;
    private final String title;

    CallReason(Refusal.Kind kind, String title) {
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

    /** The same answer for a call that does not exist and for one that is still a draft. */
    static Refusal unknownCall() {
        return new Refusal(UNKNOWN_CALL, "Aucun appel public ne porte ce numéro.");
    }
}
