package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum DecisionReason implements Refusal.Reason {
    UNKNOWN_DECISION(ABSENT, "Décision inconnue"),
    DATE_NOT_PROPOSED(INVALID, "Cette date n’a pas été proposée"),
    UNKNOWN_PROGRAMME_VERSION(INVALID, "Cette version du programme n’a pas été soumise"),
    DATE_NOT_VALIDATED(CONFLICT, "La date du séminaire n’est pas validée"),
    NOT_COMMITTEE_MEMBER(FORBIDDEN, "Vous ne siégez pas dans ce comité"),
    VOTE_CLOSED(CONFLICT, "Le vote est clos"),
    QUORUM_NOT_REACHED(CONFLICT, "Le quorum n’est pas atteint");

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
