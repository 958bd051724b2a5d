package coop.cooperer.rencontres.committees.committee;

/** One of the groups that a committee is made of (R104 to R107, R115, A27). */
public enum College {
    /** A local authority. */
    LOCAL_AUTHORITY("collectivité"),
    /** Those who act on the territory. */
    TERRITORY_ACTOR("acteurs du territoire"),
    /** The support team of the cooperative of activity and employment of the territory. */
    CAE_SUPPORT_TEAM("équipe d’appui de la CAE"),
    /** The cooperative that runs the call. */
    ISSUER("émetteur de l’appel"),
    /** The structures selected for lots 1 to 3; they sit in the national committee. */
    SELECTED_STRUCTURE("structures retenues");

    private final String label;

    College(String label) {
        this.label = label;
    }

    /** Its name in French, as it stands in a sentence. */
    public String label() {
        return label;
    }
}
