package coop.cooperer.rencontres.seminars.paper;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum PaperReason implements Refusal.Reason {
    UNKNOWN_CALL(ABSENT, "Appel inconnu");

    private final Refusal.Kind kind;
    private final String title;

    PaperReason(Refusal.Kind kind, String title) {
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
