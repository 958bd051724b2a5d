package coop.cooperer.rencontres.applications.organisation;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum OrganisationReason implements Refusal.Reason {
    UNKNOWN_ORGANISATION(Refusal.Kind.ABSENT, "Organisation inconnue"),
    INVALID_NAF(Refusal.Kind.INVALID, "Code d’activité non valable"),
    INVALID_SIRET(Refusal.Kind.INVALID, "Numéro SIRET non valable");

    private final Refusal.Kind kind;
    private final String title;

    OrganisationReason(Refusal.Kind kind, String title) {
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

    /** The same answer for an organisation that does not exist and for somebody else's. */
    static Refusal unknown() {
        return new Refusal(
                UNKNOWN_ORGANISATION, "Aucune organisation ne s’est décrite sous ce numéro.");
    }
}
