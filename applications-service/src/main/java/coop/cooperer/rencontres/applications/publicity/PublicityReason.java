package coop.cooperer.rencontres.applications.publicity;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum PublicityReason implements Refusal.Reason {
    UNKNOWN_MEASURE(ABSENT, "Mesure de publicité inconnue"),
    UNKNOWN_PROOF(ABSENT, "Preuve inconnue"),
    PROOF_STANDS(CONFLICT, "Une preuve ne se remplace pas"),
    TOO_MANY_PROOFS(CONFLICT, "Trop de preuves");

    private final Refusal.Kind kind;
    private final String title;

    PublicityReason(Refusal.Kind kind, String title) {
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
