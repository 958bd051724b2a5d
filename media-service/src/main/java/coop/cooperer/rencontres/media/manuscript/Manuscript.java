package coop.cooperer.rencontres.media.manuscript;

import coop.cooperer.rencontres.media.proceedings.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text as it was read from a document.
 *
 * @param language the one the document declares; empty if none
 * @param picturesWithoutText how many pictures say nothing to who does not see them
 * @param alternatives what the others say
 */
public record Manuscript(
        List<Block> blocks, String language, int picturesWithoutText, String alternatives) {

    private static final int HEADINGS = 6;
    private static final List<String> TEMPLATE =
            List.of(
                    "résumé",
                    "contexte",
                    "contributions",
                    "échanges",
                    "enseignements",
                    "projets",
                    "intervenants",
                    "crédits");

    /** Keeps the blocks as they are. */
    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** The text whose words count, headings marked by as many signs as their level. */
    public String body() {
        return blocks.stream()
                .filter(it -> it.part() == Part.BODY && !it.text().isBlank())
                .map(it -> "#".repeat(it.level()) + (it.isHeading() ? " " : "") + it.text().strip())
                .collect(Collectors.joining("\n\n"));
    }

    /** How many words each part has. */
    public Map<Part, Integer> words() {
        var words = new EnumMap<Part, Integer>(Part.class);
        blocks.forEach(it -> words.merge(it.part(), Words.in(it.text()), Integer::sum));
        return words;
    }

    /** What the reviewer should know of its structure (requirements D39, D93, D94). */
    public List<String> findings() {
        var findings = new ArrayList<String>();
        if (blocks.stream().noneMatch(Block::isHeading)) {
            findings.add("Aucun titre : la structure n’est pas lisible sans la voir.");
        }
        if (skipsALevel()) {
            findings.add("Un niveau de titre est sauté.");
        }
        if (!language.toLowerCase(Locale.ROOT).startsWith("fr")) {
            findings.add("La langue du document n’est pas déclarée française.");
        }
        if (picturesWithoutText > 0) {
            findings.add(
                    "Images sans texte de remplacement\u00a0: %d.".formatted(picturesWithoutText));
        }
        if (!showsEmblem()) {
            findings.add(
                    "Aucune image ne se dit emblème de l’Union européenne\u00a0: le document ne"
                            + " pourra pas être accepté.");
        }
        TEMPLATE.stream()
                .filter(wanted -> !hasHeading(wanted))
                .forEach(it -> findings.add("Rubrique absente du plan\u00a0: " + it + "."));
        return findings;
    }

    /** Whether it says this sentence anywhere, however its spaces and apostrophes are written. */
    public boolean says(String sentence) {
        var all = blocks.stream().map(Block::text).collect(Collectors.joining(" "));
        return plain(all).contains(plain(sentence));
    }

    /** Whether a picture says that it shows the emblem of the Union (requirement D39). */
    public boolean showsEmblem() {
        return plain(alternatives).contains("union européenne");
    }

    private boolean skipsALevel() {
        var before = 0;
        for (var block : blocks) {
            if (block.isHeading()) {
                if (block.level() > before + 1 && block.level() <= HEADINGS) {
                    return true;
                }
                before = block.level();
            }
        }
        return false;
    }

    private boolean hasHeading(String wanted) {
        return blocks.stream()
                .filter(Block::isHeading)
                .anyMatch(it -> it.text().toLowerCase(Locale.FRENCH).contains(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[’‘´]", "'")
                .toLowerCase(Locale.FRENCH);
    }
}
