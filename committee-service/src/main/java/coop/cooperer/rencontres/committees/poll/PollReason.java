package coop.cooperer.rencontres.committees.poll;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.UNKNOWN_CALLER;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum PollReason implements Refusal.Reason {
    UNKNOWN_POLL(ABSENT, "Sondage inconnu"),
    UNKNOWN_OPTION(ABSENT, "Date inconnue dans ce sondage"),
    POLL_WITHOUT_DATES(INVALID, "Le sondage n’a aucune date"),
    OPTION_EXISTS(CONFLICT, "Cette date est déjà dans le sondage"),
    OPTION_HAS_ANSWERS(CONFLICT, "Des réponses portent sur cette date"),
    OPTION_CLOSED(CONFLICT, "Cette date n’est plus proposée"),
    POLL_CLOSED(CONFLICT, "Le sondage est clos"),
    POLL_CHOICE_NEEDS_REASON(CONFLICT, "Choisir une autre date demande un motif"),
    NOT_ASKED(FORBIDDEN, "Ce sondage ne vous interroge pas"),
    LINK_NOT_VALID(UNKNOWN_CALLER, "Ce lien n’est pas valable"),
    LINK_ALREADY_USED(CONFLICT, "Ce lien a déjà servi"),
    LINK_EXPIRED(CONFLICT, "Ce lien a expiré");

    private final Refusal.Kind kind;
    private final String title;

    PollReason(Refusal.Kind kind, String title) {
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
