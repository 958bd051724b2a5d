package coop.cooperer.rencontres.media.consent;

/** The name that somebody wrote under a consent, and as whom. */
record Signature(String name, Signatory signatory) {

    /** As whom one signs. */
    enum Signatory {
        /** The person in question. */
        PERSON,
        /** A holder of parental authority. */
        PARENT
    }
}
