package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum EvaluationReason implements Refusal.Reason {
    UNKNOWN_EVALUATION(Refusal.Kind.ABSENT, "Évaluation inconnue"),
    ALREADY_EVALUATOR(Refusal.Kind.CONFLICT, "Cette personne évalue déjà ce lot"),
    EVALUATOR_HAS_DECLARED(Refusal.Kind.CONFLICT, "Cette personne s’est déjà déclarée"),
    ALREADY_DECLARED(Refusal.Kind.CONFLICT, "Votre déclaration est déjà faite"),
    DECLARATION_REQUIRED(Refusal.Kind.CONFLICT, "Déclarez d’abord vos intérêts"),
    SCORES_SUBMITTED(Refusal.Kind.CONFLICT, "Vos notes sont déjà remises"),
    SCORES_INCOMPLETE(Refusal.Kind.CONFLICT, "Toutes les offres ne sont pas notées"),
    SCORES_NOT_REVEALED(Refusal.Kind.CONFLICT, "Les notes ne sont pas encore dévoilées"),
    SCORES_REVEALED(Refusal.Kind.CONFLICT, "Les notes sont déjà dévoilées"),
    GAP_UNEXPLAINED(Refusal.Kind.CONFLICT, "Un écart de notes n’est pas commenté"),
    MARK_OUTSIDE_SCALE(Refusal.Kind.INVALID, "Note hors de l’échelle"),
    CRITERIA_NOT_MARKED(Refusal.Kind.INVALID, "Un critère n’est pas noté"),
    UNKNOWN_OFFER(Refusal.Kind.INVALID, "Cette offre n’est pas à noter"),
    UNKNOWN_RECEIVED_APPLICATION(Refusal.Kind.ABSENT, "Candidature non reçue"),
    NOBODY_INCOMPLETE(Refusal.Kind.CONFLICT, "Aucune candidature incomplète"),
    DATE_HAS_PASSED(Refusal.Kind.INVALID, "Date déjà passée"),
    REASON_REQUIRED(Refusal.Kind.INVALID, "Un motif est nécessaire"),
    NO_REPORT(Refusal.Kind.ABSENT, "Le rapport n’est pas encore établi"),
    REPORT_CHANGED(Refusal.Kind.CONFLICT, "Le rapport a changé"),
    REPORT_ALREADY_SIGNED(Refusal.Kind.CONFLICT, "Vous avez déjà signé ce rapport"),
    LETTERS_SENT(Refusal.Kind.CONFLICT, "Les lettres sont parties");

    private final Refusal.Kind kind;
    private final String title;

    EvaluationReason(Refusal.Kind kind, String title) {
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

    /**
     * The same answer for a lot that nobody evaluates and for one that is hidden from the caller.
     */
    static Refusal unknown() {
        return new Refusal(
                UNKNOWN_EVALUATION, "Aucune évaluation ne vous est ouverte pour ce lot.");
    }
}
