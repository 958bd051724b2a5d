package coop.cooperer.rencontres.seminars.lot;

/** What the holder of a lot of organisation has to do, in the order of the call (R97 to R117). */
enum TaskCode {
    IDENTIFY_PARTNERS("Identifier des partenaires sur le territoire"),
    CONTACT_PARTNERS("Contacter chaque partenaire et lui présenter le projet"),
    LOCAL_COMMITTEE("Constituer le comité de pilotage local"),
    VENUE("Trouver un lieu d’accueil sur le territoire"),
    CATERERS("Trouver au moins deux traiteurs"),
    NATIONAL_COMMITTEE("Participer au comité de pilotage national");

    private final String label;

    TaskCode(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
