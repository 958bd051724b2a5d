package coop.cooperer.rencontres.media.consent;

/** What a consent is about; each is asked, given and withdrawn separately (requirement D64). */
public enum ConsentKind {
    /** To be seen. */
    IMAGE,
    /** To be heard. */
    VOICE,
    /** To be recorded. */
    RECORDING,
    /** To be named in the list of those who took part. */
    LIST,
    /** To be written to about what follows. */
    MAILING_LIST
}
