package coop.cooperer.rencontres.seminars.programme;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ProgrammeReason implements Refusal.Reason {
    NO_VALIDATED_PROGRAMME(ABSENT, "Le programme n’est pas encore validé"),
    UNKNOWN_VERSION(ABSENT, "Version inconnue"),
    ITEM_ENDS_TOO_EARLY(INVALID, "Un temps du programme finit avant de commencer"),
    ITEMS_OVERLAP(INVALID, "Deux temps du programme se chevauchent");

    private final Refusal.Kind kind;
    private final String title;

    ProgrammeReason(Refusal.Kind kind, String title) {
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
