package coop.cooperer.rencontres.committees.committee;

/** One of the four groups that a local committee is made of (R104 to R107, A27). */
public enum College {
    /** A local authority. */
    LOCAL_AUTHORITY("collectivité"),
    /** Those who act on the territory. */
    TERRITORY_ACTOR("acteurs du territoire"),
    /** The support team of the cooperative of activity and employment of the territory. */
    CAE_SUPPORT_TEAM("équipe d’appui de la CAE"),
    /** The cooperative that runs the call. */
    ISSUER("émetteur de l’appel");

    private final String label;

    College(String label) {
        this.label = label;
    }

    /** Its name in French, as it stands in a sentence. */
    String label() {
        return label;
    }
}
