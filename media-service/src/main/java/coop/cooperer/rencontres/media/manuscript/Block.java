package coop.cooperer.rencontres.media.manuscript;

/**
 * A heading or a paragraph.
 *
 * @param level that of the heading; none for a paragraph
 */
record Block(Part part, int level, String text) {

    boolean isHeading() {
        return level > 0;
    }
}
