package coop.cooperer.rencontres.seminars.registration;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum RegistrationReason implements Refusal.Reason {
    UNKNOWN_REGISTRATION(ABSENT, "Inscription inconnue"),
    ALREADY_REGISTERED(CONFLICT, "Cette adresse est déjà inscrite à ce séminaire");

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
