package coop.cooperer.rencontres.media.manuscript;

/** Where a piece of text stands in a document, and so whether its words count (D92). */
public enum Part {
    /** The text itself, its tables and captions: the only part that counts. */
    BODY,
    /** Title and subtitle. */
    COVER,
    /** The table of contents. */
    CONTENTS,
    /** What stands at the head or the foot of every page. */
    FOOTERS,
    /** Footnotes and endnotes. */
    NOTES,
    /** What follows a heading « Annexe ». */
    ANNEXES
}
