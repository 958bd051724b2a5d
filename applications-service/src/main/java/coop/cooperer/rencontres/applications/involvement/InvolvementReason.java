package coop.cooperer.rencontres.applications.involvement;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum InvolvementReason implements Refusal.Reason {
    NOTHING_TO_STAY_FOR(Refusal.Kind.ABSENT, "Aucune offre non retenue");

    private final Refusal.Kind kind;
    private final String title;

    InvolvementReason(Refusal.Kind kind, String title) {
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
