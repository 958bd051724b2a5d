package coop.cooperer.rencontres.committees.action;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ActionReason implements Refusal.Reason {
    UNKNOWN_ACTION(ABSENT, "Action inconnue");

    private final Refusal.Kind kind;
    private final String title;

    ActionReason(Refusal.Kind kind, String title) {
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
