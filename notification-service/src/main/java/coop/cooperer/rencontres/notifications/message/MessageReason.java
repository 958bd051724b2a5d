package coop.cooperer.rencontres.notifications.message;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
public enum MessageReason implements Refusal.Reason {
    UNKNOWN_MESSAGE(ABSENT, "Courriel inconnu"),
    MESSAGE_NOT_WAITING(CONFLICT, "Ce courriel n’attend rien de vous"),
    NO_PREVIEW(CONFLICT, "Ce courriel n’a pas d’aperçu pour l’instant");

    private final Refusal.Kind kind;
    private final String title;

    MessageReason(Refusal.Kind kind, String title) {
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

    static Refusal unknownMessage() {
        return new Refusal(UNKNOWN_MESSAGE, "Aucun courriel du journal ne porte ce numéro.");
    }

    static Refusal messageNotWaiting() {
        return new Refusal(
                MESSAGE_NOT_WAITING,
                "Seul part un courriel retenu, ou repart un courriel abandonné.");
    }
}
