package coop.cooperer.rencontres.seminars.arrangement;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ArrangementReason implements Refusal.Reason {
    NOT_THE_OFFICER(FORBIDDEN, "Réservé à la personne chargée de ce séminaire");

    private final Refusal.Kind kind;
    private final String title;

    ArrangementReason(Refusal.Kind kind, String title) {
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
