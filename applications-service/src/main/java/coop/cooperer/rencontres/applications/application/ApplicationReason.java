package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ApplicationReason implements Refusal.Reason {
    UNKNOWN_APPLICATION(ABSENT, "Candidature inconnue"),
    UNKNOWN_BID(ABSENT, "Offre inconnue"),
    APPLICATION_EXISTS(CONFLICT, "Vous avez déjà une candidature pour cet appel"),
    APPLICATION_WITHDRAWN(CONFLICT, "Cette candidature a été retirée"),
    APPLICATION_INCOMPLETE(INVALID, "La candidature est incomplète"),
    NOTHING_TO_WITHDRAW(CONFLICT, "Rien n’a été déposé"),
    DEADLINE_PASSED(CONFLICT, "La date limite est passée"),
    LOT_ALREADY_BID(CONFLICT, "Vous avez déjà une offre pour ce lot"),
    SEMINAR_OUTSIDE_LOT(INVALID, "Ce lot ne couvre pas ce séminaire"),
    SEMINARS_ONE_OR_ALL(INVALID, "Répondez pour un séminaire ou pour tous"),
    SEQUENCING_REQUIRED(INVALID, "Le séquençage est obligatoire pour ce lot"),
    SEQUENCING_NOT_VALID(INVALID, "Le séquençage n’est pas valable"),
    AMOUNT_NOT_IN_CENTS(INVALID, "Montant non valable"),
    DAYS_NOT_IN_QUARTERS(INVALID, "Nombre de jours non valable"),
    UNKNOWN_RECEIPT(ABSENT, "Accusé de réception inconnu"),
    UNKNOWN_FILE(ABSENT, "Fichier inconnu"),
    TOO_MANY_FILES(CONFLICT, "Trop de fichiers"),
    NOT_LATE(CONFLICT, "Cette candidature n’est pas hors délai"),
    WRONG_TAX_RATE(INVALID, "Taux de TVA non valable"),
    TRAVEL_NOT_STATED(INVALID, "Frais de déplacement non indiqués"),
    MESSAGE_MISSING(CONFLICT, "Le message d’origine manque"),
    MESSAGE_NOT_YET_RECEIVED(INVALID, "Heure de réception à venir"),
    NOTHING_ASKED(ABSENT, "Aucun complément demandé"),
    COMPLETION_OVER(CONFLICT, "Le délai du complément est passé"),
    PRICES_FROZEN(CONFLICT, "Les prix ne changent plus"),
    LOT_NOT_OPEN(CONFLICT, "Ce lot ne reçoit plus d’offre"),
    SKILL_NOT_ASKED(INVALID, "Compétences non demandées"),
    LOCAL_FUNDING_NOT_ASKED(INVALID, "Ce lot ne demande pas de financements locaux");

    private final Refusal.Kind kind;
    private final String title;

    ApplicationReason(Refusal.Kind kind, String title) {
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
