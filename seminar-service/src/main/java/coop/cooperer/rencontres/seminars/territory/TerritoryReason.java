package coop.cooperer.rencontres.seminars.territory;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum TerritoryReason implements Refusal.Reason {
    NO_TERRITORY(ABSENT, "Le séminaire n’a pas encore de territoire"),
    TERRITORY_TAKEN(CONFLICT, "Ce territoire est celui d’un autre séminaire"),
    VENUE_OUTSIDE_TERRITORY(CONFLICT, "Le lieu n’est pas sur le territoire du séminaire"),
    UNKNOWN_PARTNER(ABSENT, "Partenaire inconnu"),
    PARTNER_KNOWN_ALREADY(CONFLICT, "Ce partenaire est déjà dans la liste"),
    OUTSIDE_THE_TERRITORY(INVALID, "Le partenaire n’est pas du territoire du séminaire"),
    UNKNOWN_CATERER(ABSENT, "Traiteur inconnu"),
    TOO_FEW_CATERERS(CONFLICT, "Il faut au moins deux traiteurs"),
    UNKNOWN_VENUE(ABSENT, "Lieu inconnu"),
    VENUE_TOO_SMALL(CONFLICT, "Le lieu est trop petit");

    private final Refusal.Kind kind;
    private final String title;

    TerritoryReason(Refusal.Kind kind, String title) {
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
