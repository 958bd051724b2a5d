package coop.cooperer.rencontres.media.manuscript;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the blocks of a document, and notices where its annexes begin. */
final class Blocks {

    private static final int MOST = 90_000;

    private final List<Block> blocks = new ArrayList<>();
    private boolean annexes;
    private long length;

    void add(Part part, int level, String text) {
        length += text.length();
        if (length > MOST) {
            throw new Refusal(
                    ManuscriptReason.DOCUMENT_TOO_LONG, "Un dossier compte environ 2000 mots.");
        }
        if (level == 1 && part == Part.BODY) {
            annexes = text.strip().toLowerCase(Locale.FRENCH).startsWith("annexe");
        }
        blocks.add(new Block(annexes && part == Part.BODY ? Part.ANNEXES : part, level, text));
    }

    List<Block> all() {
        return blocks;
    }
}
