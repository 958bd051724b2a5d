package coop.cooperer.rencontres.notifications.mail;

import java.util.Arrays;
import java.util.List;

/**
 * What is written to somebody: a subject and blocks of text, from which both the plain and the HTML
 * form are made, so that the two never differ.
 *
 * @param to the address; forgotten with the letter
 * @param sentence the co-financing sentence, word for word
 */
record Letter(String to, String subject, List<Block> blocks, String sentence) {

    private static final String DASH = "– ";

    /** A paragraph, or the items of a list. */
    record Block(boolean isList, List<String> lines) {

        private static Block of(String text) {
            var lines = text.strip().lines().toList();
            return lines.getFirst().startsWith(DASH)
                    ? new Block(
                            true, lines.stream().map(it -> it.substring(DASH.length())).toList())
                    : new Block(false, List.of(String.join(" ", lines)));
        }
    }

    /**
     * Reads a written text: its first paragraph is the subject, lines that begin with a dash are a
     * list.
     */
    static Letter of(String to, String written, String sentence) {
        var paragraphs =
                Arrays.stream(Typography.set(written.strip()).split("\\R\\s*\\R")).toList();
        return new Letter(
                to,
                paragraphs.getFirst(),
                paragraphs.stream().skip(1).map(Block::of).toList(),
                sentence);
    }
}
