package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum DecisionReason implements Refusal.Reason {
    UNKNOWN_DECISION(ABSENT, "Décision inconnue"),
    NO_PROGRAMME_DECIDED(ABSENT, "Pas de programme à décider"),
    DATE_NOT_PROPOSED(INVALID, "Cette date n’a pas été proposée"),
    UNKNOWN_PROGRAMME_VERSION(INVALID, "Cette version du programme n’a pas été soumise"),
    TEXT_REQUIRED(INVALID, "La décision n’a pas de texte"),
    ONE_BALLOT(INVALID, "On vote en réunion ou par écrit, pas les deux"),
    CONSULTATION_END_NOT_VALID(INVALID, "La fin de la consultation n’est pas valable"),
    SUPERSESSION_NEEDS_REASON(CONFLICT, "Remplacer une décision demande un motif"),
    NOT_A_NATIONAL_MATTER(CONFLICT, "Le comité local en décide"),
    DATE_NOT_VALIDATED(CONFLICT, "La date du séminaire n’est pas validée"),
    NOT_COMMITTEE_MEMBER(FORBIDDEN, "Vous ne siégez pas dans ce comité"),
    MANDATE_ENDED(FORBIDDEN, "Votre mandat a pris fin"),
    NOT_PRESENT(CONFLICT, "Vous n’êtes pas noté comme présent à la réunion"),
    NO_PROXY(CONFLICT, "Vous n’avez pas procuration pour ce membre"),
    PRINCIPAL_PRESENT(CONFLICT, "Ce membre est présent et vote en personne"),
    PROXIES_NOT_ALLOWED(CONFLICT, "Les règles du comité ne prévoient pas de procuration"),
    RECUSED_FROM_MATTER(CONFLICT, "Vous vous êtes déporté sur ce point"),
    ALREADY_VOTED(CONFLICT, "Vous avez déjà voté"),
    VOTE_CLOSED(CONFLICT, "Le vote est clos"),
    CONSULTATION_RUNNING(CONFLICT, "La consultation écrite court encore");

    private final Refusal.Kind kind;
    private final String title;

    DecisionReason(Refusal.Kind kind, String title) {
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
