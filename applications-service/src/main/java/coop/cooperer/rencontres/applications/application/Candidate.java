package coop.cooperer.rencontres.applications.application;

/**
 * Who applies: the organisation itself, or an entrepreneur whom it carries (R69, D23).
 *
 * @param name of the entrepreneur; empty for the organisation
 * @param invoicedBy the name of the structure that contracts and invoices
 * @param siret of that structure
 * @param withoutSiret why there is no SIRET at all
 */
record Candidate(Kind kind, String name, String invoicedBy, String siret, String withoutSiret) {

    /** What kind of candidate. */
    enum Kind {
        /** The organisation itself. */
        STRUCTURE,
        /** Somebody without a legal structure of their own. */
        ENTREPRENEUR
    }

    static final Candidate THE_ORGANISATION = new Candidate(Kind.STRUCTURE, "", "", "", "");

    /** Whether somebody can send the invoices, or why nobody can is said. */
    boolean canBeInvoiced() {
        return kind == Kind.STRUCTURE || !siret.isBlank() || !withoutSiret.isBlank();
    }
}
