package coop.cooperer.rencontres.seminars.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Window SECOND_HALF =
            new Window(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31));

    @Test
    void bothEndsBelongToIt() {
        assertThat(SECOND_HALF.contains(LocalDate.of(2021, 7, 1))).isTrue();
        assertThat(SECOND_HALF.contains(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(SECOND_HALF.contains(LocalDate.of(2021, 6, 30))).isFalse();
        assertThat(SECOND_HALF.contains(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void aHalfOfAYearIsCalledSo() {
        var first = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

        assertThat(SECOND_HALF.words()).isEqualTo("du deuxième semestre 2021");
        assertThat(first.words()).isEqualTo("du premier semestre 2022");
    }

    @Test
    void anyOtherPeriodIsToldByItsEnds() {
        var autumn = new Window(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30));

        assertThat(autumn.words())
                .isEqualTo("de la période du 1er septembre 2022 au 30 novembre 2022");
    }

    @Test
    void theEleventhIsNotAFirst() {
        assertThat(Window.day(LocalDate.of(2021, 11, 11))).isEqualTo("11 novembre 2021");
    }

    @Test
    void aWindowDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(SECOND_HALF.to(), SECOND_HALF.from()));
    }
}
