package coop.cooperer.rencontres.seminars.lot;

/**
 * What the holder of a lot of organisation has to do: in the order of the call (R97 to R117), then
 * what proves that the funding was made public (D38).
 */
enum TaskCode {
    IDENTIFY_PARTNERS(
            "Identifier des partenaires sur le territoire", "Aucun partenaire n’est identifié."),
    CONTACT_PARTNERS(
            "Contacter chaque partenaire et lui présenter le projet",
            "Le projet n’est pas présenté à chaque partenaire identifié."),
    LOCAL_COMMITTEE("Constituer le comité de pilotage local", "Le comité n’est pas constitué."),
    VENUE("Trouver un lieu d’accueil sur le territoire", "Aucun lieu n’est retenu."),
    CATERERS("Trouver au moins deux traiteurs", "Il faut au moins deux traiteurs."),
    NATIONAL_COMMITTEE("Participer au comité de pilotage national", ""),
    POSTER_PHOTOGRAPH(
            "Photographier l’affiche A3 du financement à l’entrée",
            "Joignez la photographie et le jour où elle a été prise."),
    PAGE_CAPTURE(
            "Capturer la page du séminaire, datée, la mention visible sans défiler",
            "Joignez la capture et le jour où elle a été prise.");

    private final String label;
    private final String missing;

    TaskCode(String label, String missing) {
        this.label = label;
        this.missing = missing;
    }

    /** What is said while it is not done. */
    String missing() {
        return missing;
    }

    /** Whether only a picture shows that it is done. */
    boolean isProvedByPicture() {
        return this == POSTER_PHOTOGRAPH || this == PAGE_CAPTURE;
    }

    String label() {
        return label;
    }
}
