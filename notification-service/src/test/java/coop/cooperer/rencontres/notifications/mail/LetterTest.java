package coop.cooperer.rencontres.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.notifications.mail.Letter.Block;
import coop.cooperer.rencontres.notifications.mail.Letter.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final String SENTENCE = "Cofinancé dans le cadre du programme « Emploi »";

    @Test
    void theFirstParagraphIsTheSubjectDashesMakeAListAndAnAddressIsALink() {
        var letter =
                Letter.of(
                        "a@example.org",
                        """
                        Bien reçu

                        Bonjour,

                        – Version : 1
                        – Reçue hier

                        http://localhost:8080
                        """,
                        SENTENCE);

        assertThat(letter.subject()).isEqualTo("Bien reçu");
        assertThat(letter.blocks())
                .containsExactly(
                        new Block(Form.PARAGRAPH, List.of("Bonjour,")),
                        new Block(Form.LIST, List.of("Version\u00A0: 1", "Reçue hier")),
                        new Block(Form.LINK, List.of("http://localhost:8080")));
    }

    @Test
    void textsAreSetInFrenchTypeAndTheSentenceStaysWordForWord() {
        var letter =
                Letter.of(
                        "a@example.org",
                        "L'appel « Cycle » : jeudi 20 mai 2021 à 23 h 12 !",
                        SENTENCE);

        assertThat(letter.subject())
                .isEqualTo(
                        "L’appel «\u00A0Cycle\u00A0»\u00A0: jeudi 20\u00A0mai 2021 à"
                                + " 23\u00A0h\u00A012\u202F!");
        assertThat(letter.sentence()).isEqualTo(SENTENCE);
    }

    @Test
    void aNumberStaysWithItsLot() {
        assertThat(Typography.set("le lot 2 et la version 10, le 1er octobre 2021"))
                .isEqualTo("le lot\u00A02 et la version\u00A010, le 1er\u00A0octobre 2021");
    }
}
