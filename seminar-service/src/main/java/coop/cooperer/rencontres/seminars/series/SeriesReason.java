package coop.cooperer.rencontres.seminars.series;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum SeriesReason implements Refusal.Reason {
    UNKNOWN_SERIES(ABSENT, "Série inconnue"),
    WINDOW_UNKNOWN(CONFLICT, "La période des séminaires n’est pas encore connue");

    private final Refusal.Kind kind;
    private final String title;

    SeriesReason(Refusal.Kind kind, String title) {
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
