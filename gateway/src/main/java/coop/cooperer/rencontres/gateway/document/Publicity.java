package coop.cooperer.rencontres.gateway.document;

/** What no page and no document leaves without. */
final class Publicity {

    /** Who co-finances, word for word. */
    static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";

    private Publicity() {}
}
