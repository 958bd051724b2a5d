package coop.cooperer.rencontres.applications.contract;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ContractReason implements Refusal.Reason {
    NOT_A_HOLDER(Refusal.Kind.CONFLICT, "Cette offre n’est pas retenue pour ce lot"),
    CONTRACT_SIGNED(Refusal.Kind.CONFLICT, "Le contrat est déjà signé");

    private final Refusal.Kind kind;
    private final String title;

    ContractReason(Refusal.Kind kind, String title) {
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
