package coop.cooperer.rencontres.notifications.mail;

import java.util.Arrays;
import java.util.List;

/**
 * What is written to somebody: a subject and blocks of text, from which both the plain and the HTML
 * form are made, so that the two never differ.
 *
 * @param to the address; forgotten with the letter
 * @param sentence the co-financing sentence, word for word
 * @param replyTo who reads the answers
 */
record Letter(String to, String subject, List<Block> blocks, String sentence, String replyTo) {

    private static final String DASH = "– ";

    /** How a block is shown. */
    enum Form {
        PARAGRAPH,
        LIST,
        LINK
    }

    /** A paragraph, the items of a list, or an address to follow; templates see public methods. */
    record Block(Form form, List<String> lines) {

        private static Block of(String text) {
            var lines = text.strip().lines().toList();
            if (lines.getFirst().startsWith(DASH)) {
                return new Block(
                        Form.LIST, lines.stream().map(it -> it.substring(DASH.length())).toList());
            }
            var form = lines.getFirst().startsWith("http") ? Form.LINK : Form.PARAGRAPH;
            return new Block(form, List.of(String.join(" ", lines)));
        }

        public boolean isList() {
            return form == Form.LIST;
        }

        public boolean isLink() {
            return form == Form.LINK;
        }
    }

    /**
     * Reads a written text: its first paragraph is the subject, lines that begin with a dash are a
     * list, an address on a paragraph of its own is a link.
     */
    static Letter of(String to, String written, String sentence) {
        var paragraphs =
                Arrays.stream(Typography.set(written.strip()).split("\\R\\s*\\R")).toList();
        return new Letter(
                to,
                paragraphs.getFirst(),
                paragraphs.stream().skip(1).map(Block::of).toList(),
                sentence,
                to);
    }

    /** The same, whose answers go to this address. */
    Letter answeredTo(String address) {
        return new Letter(to, subject, blocks, sentence, address);
    }
}
