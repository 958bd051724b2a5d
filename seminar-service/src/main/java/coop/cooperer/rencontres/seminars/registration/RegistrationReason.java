package coop.cooperer.rencontres.seminars.registration;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.UNKNOWN_CALLER;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum RegistrationReason implements Refusal.Reason {
    UNKNOWN_LINK(UNKNOWN_CALLER, "Ce lien ne sert plus"),
    UNKNOWN_REGISTRATION(ABSENT, "Inscription inconnue"),
    ALREADY_REGISTERED(CONFLICT, "Cette adresse est déjà inscrite à ce séminaire"),
    UNDER_18_REQUIRED(INVALID, "Dites si vous avez moins de 18 ans"),
    UNDER_18_NOT_ASKED(INVALID, "L’âge n’est pas demandé ici"),
    TOO_MANY_AT_ONCE(CONFLICT, "Trop de demandes au même moment"),
    NO_SEAT_OFFERED(CONFLICT, "Aucune place ne vous est proposée"),
    NOT_CONFIRMED(CONFLICT, "Votre inscription n’est pas confirmée"),
    OFFER_EXPIRED(CONFLICT, "Le délai pour prendre cette place est passé"),
    NO_LONGER_REGISTERED(CONFLICT, "Cette inscription n’est plus en cours");

    private final Refusal.Kind kind;
    private final String title;

    RegistrationReason(Refusal.Kind kind, String title) {
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
