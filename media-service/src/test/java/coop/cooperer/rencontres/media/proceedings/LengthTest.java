package coop.cooperer.rencontres.media.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "0,SHORT",
        "1799,SHORT",
        "1800,WITHIN",
        "2000,WITHIN",
        "2200,WITHIN",
        "2201,LONG",
    })
    @Acceptance("R127")
    void theBoundsOfTheToleranceAreWithin(int words, Length.Verdict verdict) {
        assertThat(new Length(2000, 10).of(words)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"94,SHORT", "95,WITHIN", "105,WITHIN", "106,LONG"})
    void aToleranceThatIsNoWholeWordIsNotRounded(int words, Length.Verdict verdict) {
        assertThat(new Length(100, 5).of(words)).isEqualTo(verdict);
        assertThat(new Length(99, 5).of(94)).isEqualTo(Length.Verdict.SHORT);
    }
}
