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
    AMOUNT_NOT_IN_CENTS(INVALID, "Montant non valable"),
    DAYS_NOT_IN_QUARTERS(INVALID, "Nombre de jours non valable");

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
