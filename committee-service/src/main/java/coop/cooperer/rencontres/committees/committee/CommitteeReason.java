package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum CommitteeReason implements Refusal.Reason {
    UNKNOWN_COMMITTEE(ABSENT, "Comité inconnu"),
    UNKNOWN_MEMBER(ABSENT, "Membre inconnu"),
    NOT_COMMITTEE_HOLDER(FORBIDDEN, "Vous ne préparez pas ce comité"),
    NOT_COMMITTEE_CHAIR(FORBIDDEN, "Vous ne présidez pas ce comité"),
    NOT_COMMITTEE_MEMBER(FORBIDDEN, "Vous ne siégez pas dans ce comité"),
    RULES_NOT_VALID(INVALID, "Ces règles ne sont pas applicables"),
    COLLEGE_OF_ANOTHER_COMMITTEE(INVALID, "Ce collège ne siège pas dans ce comité"),
    ALREADY_MEMBER(CONFLICT, "Cette personne siège déjà dans ce comité"),
    COLLEGE_MISSING(CONFLICT, "Un collège du comité est vide"),
    COMMITTEE_ALREADY_CONSTITUTED(CONFLICT, "Le comité est déjà constitué"),
    COMMITTEE_NOT_CONSTITUTED(CONFLICT, "Le comité n’est pas constitué");

    private final Refusal.Kind kind;
    private final String title;

    CommitteeReason(Refusal.Kind kind, String title) {
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

    /** The same answer for a committee that does not exist and for a neighbour's. */
    static Refusal unknownCommittee() {
        return new Refusal(
                UNKNOWN_COMMITTEE, "Aucun comité dont vous faites partie ne porte ce numéro.");
    }
}
