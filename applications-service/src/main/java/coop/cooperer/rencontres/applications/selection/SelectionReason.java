package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum SelectionReason implements Refusal.Reason {
    UNKNOWN_OPEN_BID(Refusal.Kind.ABSENT, "Offre inconnue"),
    UNKNOWN_BID_FOR_LOT(Refusal.Kind.INVALID, "Cette offre ne répond pas à ce lot"),
    BID_NOT_FOR_SEMINAR(Refusal.Kind.INVALID, "L’offre ne porte pas sur ce séminaire"),
    SEMINAR_ALREADY_AWARDED(Refusal.Kind.CONFLICT, "Ce lot est déjà attribué pour ce séminaire"),
    LOT_ALREADY_DECIDED(Refusal.Kind.CONFLICT, "Une décision est déjà préparée pour ce lot"),
    LOT_NOT_DECIDED(Refusal.Kind.CONFLICT, "Un lot attend encore une décision"),
    REPORT_NOT_SIGNED(Refusal.Kind.CONFLICT, "Un rapport d’analyse n’est pas signé"),
    RECUSED(Refusal.Kind.FORBIDDEN, "Un lien déclaré vous écarte de ce lot"),
    UNKNOWN_LETTER(Refusal.Kind.ABSENT, "Lettre inconnue"),
    JUSTIFICATION_REQUIRED(Refusal.Kind.INVALID, "Une justification écrite est nécessaire");

    private final Refusal.Kind kind;
    private final String title;

    SelectionReason(Refusal.Kind kind, String title) {
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
