package coop.cooperer.rencontres.media.consent;

/** Where something may be shown. */
public enum Use {
    /** The gallery of photographs. */
    GALLERY,
    /** The podcast and its feed. */
    PODCAST,
    /** The proceedings and what is restituted. */
    PROCEEDINGS,
    /** What is printed. */
    PRINT
}
