package coop.cooperer.rencontres.media.consent;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ConsentReason implements Refusal.Reason {
    UNKNOWN_CONSENT(INVALID, "Accord inconnu"),
    UNKNOWN_CONSENT_LINK(INVALID, "Lien inconnu"),
    ADDRESSEE_UNKNOWN(INVALID, "Personne inconnue à ce séminaire"),
    UNKNOWN_PERSON(ABSENT, "Personne inconnue"),
    SEMINAR_NOT_YOURS(INVALID, "Séminaire inconnu"),
    TERMS_INCOMPLETE(INVALID, "Accord sans support ou sans durée"),
    SIGNATURES_MISSING(INVALID, "Signature manquante"),
    GUARDIAN_NOT_ASKED(INVALID, "Signature d’un titulaire non demandée"),
    GUARDIANS_NAMED(CONFLICT, "Titulaires déjà désignés"),
    CONSENT_ANSWERED(CONFLICT, "Accord déjà répondu"),
    CONSENT_NOT_GIVEN(CONFLICT, "Accord non donné");

    private final Refusal.Kind kind;
    private final String title;

    ConsentReason(Refusal.Kind kind, String title) {
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
