package coop.cooperer.rencontres.media.deliverable;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one version says otherwise than another, paragraph by paragraph and word by word.
 *
 * @param unchanged how many paragraphs both have
 * @param paragraphs the others, in the order of the text
 */
record Differences(int unchanged, List<Paragraph> paragraphs) {

    private static final int MOST = 4_000;

    Differences {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What became of a piece of text. */
    enum Change {
        /** Both versions have it. */
        SAME,
        /** Only the newer one has it. */
        ADDED,
        /** Only the older one has it. */
        REMOVED
    }

    /** A piece of text, and what became of it. */
    record Piece(Change change, String text) {}

    /** Paragraphs that changed, in pieces that follow one another. */
    record Paragraph(List<Piece> pieces) {

        Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    static Differences between(String older, String newer) {
        var deltas = deltas(paragraphs(older), paragraphs(newer));
        var unchanged =
                deltas.stream()
                        .filter(it -> it.getType() == DeltaType.EQUAL)
                        .mapToInt(it -> it.getSource().size())
                        .sum();
        return new Differences(
                unchanged,
                deltas.stream()
                        .filter(it -> it.getType() != DeltaType.EQUAL)
                        .map(Differences::paragraph)
                        .toList());
    }

    private static Paragraph paragraph(AbstractDelta<String> changed) {
        var before = changed.getSource().getLines();
        var after = changed.getTarget().getLines();
        return new Paragraph(
                deltas(words(before), words(after)).stream().flatMap(Differences::pieces).toList());
    }

    // What is too long to be compared in a moment is shown as replaced: memory stays flat.
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        var tooLong = before.size() + after.size() > MOST;
        return DiffUtils.diff(
                        tooLong ? List.of(String.join(" ", before)) : before,
                        tooLong ? List.of(String.join(" ", after)) : after,
                        true)
                .getDeltas();
    }

    private static Stream<Piece> pieces(AbstractDelta<String> words) {
        var before = String.join(" ", words.getSource().getLines());
        var after = String.join(" ", words.getTarget().getLines());
        return words.getType() == DeltaType.EQUAL
                ? Stream.of(new Piece(Change.SAME, before))
                : Stream.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after))
                        .filter(it -> !it.text().isEmpty());
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R{2,}", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> words(List<String> paragraphs) {
        return paragraphs.stream().flatMap(it -> Stream.of(it.split("\\s+", -1))).toList();
    }
}
