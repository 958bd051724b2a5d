package coop.cooperer.rencontres.notifications.publication;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum PublicationReason implements Refusal.Reason {
    UNKNOWN_FEED_POSITION(INVALID, "Cette position du fil est inconnue");

    private final Refusal.Kind kind;
    private final String title;

    PublicationReason(Refusal.Kind kind, String title) {
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
