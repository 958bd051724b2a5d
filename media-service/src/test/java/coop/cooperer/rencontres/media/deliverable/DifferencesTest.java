package coop.cooperer.rencontres.media.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.media.deliverable.Differences.Change;
import coop.cooperer.rencontres.media.deliverable.Differences.Piece;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void whatBothSayIsCountedAndNotRepeated() {
        var differences =
                Differences.between("# Résumé\n\nUn.\n\nDeux.", "# Résumé\n\nUn.\n\nDeux.");

        assertThat(differences.unchanged()).isEqualTo(3);
        assertThat(differences.paragraphs()).isEmpty();
    }

    @Test
    void aWordThatIsReplacedIsShownAmongThoseThatStay() {
        var differences =
                Differences.between(
                        "Avant.\n\nDouze personnes ont parlé.",
                        "Avant.\n\nTreize personnes ont parlé.");

        assertThat(differences.unchanged()).isEqualTo(1);
        assertThat(differences.paragraphs().getFirst().pieces())
                .containsExactly(
                        new Piece(Change.REMOVED, "Douze"),
                        new Piece(Change.ADDED, "Treize"),
                        new Piece(Change.SAME, "personnes ont parlé."));
    }

    @Test
    void aParagraphThatIsAddedOrRemovedIsShownWhole() {
        var added = Differences.between("Un.", "Un.\n\nDeux mots.");
        var removed = Differences.between("Un.\n\nDeux mots.", "Un.");

        assertThat(added.paragraphs().getFirst().pieces())
                .containsExactly(new Piece(Change.ADDED, "Deux mots."));
        assertThat(removed.paragraphs().getFirst().pieces())
                .containsExactly(new Piece(Change.REMOVED, "Deux mots."));
    }

    @Test
    void whatIsTooLongToCompareIsShownAsReplaced() {
        var differences = Differences.between("mot ".repeat(4_000), "autre ".repeat(4_000));

        assertThat(differences.paragraphs().getFirst().pieces()).hasSize(2);
    }
}
