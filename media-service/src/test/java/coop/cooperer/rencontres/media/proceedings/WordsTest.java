package coop.cooperer.rencontres.media.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final String SENTENCE =
            "L’accompagnement des porteurs de projet, c’est-à-dire aujourd’hui : 43 personnes – 40"
                    + " % « en situation ».";

    @Test
    @Acceptance("D92")
    void theSentenceOfTheRuleHasTwelveWords() {
        assertThat(Words.in(SENTENCE)).isEqualTo(12);
    }

    @Test
    void accentsWrittenApartChangeNothing() {
        assertThat(Words.in(Normalizer.normalize(SENTENCE, Normalizer.Form.NFD))).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\",0",
                "– … « » ?,0",
                "l'été,1",
                "l’été,1",
                "porte‑à‑porte,1",
                "un - deux,2",
                "-trois-,1",
                "l’ été,2",
                "mot.mot,2",
                "n° 12,2",
                "❤️,0",
            })
    void aWordIsARunJoinedByApostropheOrHyphen(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void theLongestChainIsOneWord() {
        assertThat(Words.in("a-".repeat(50_000))).isEqualTo(1);
    }
}
