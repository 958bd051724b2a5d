package coop.cooperer.rencontres.media.proceedings;

/**
 * Something to be read by everybody, before it is set as a page or a document.
 *
 * @param about one line on what it is
 * @param text paragraphs apart by an empty line, headings marked by as many signs as their level
 */
public record Paper(String title, String about, String text, Publicity publicity) {}
