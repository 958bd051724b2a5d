package coop.cooperer.rencontres.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {

    @Test
    void aMomentHasItsWeekdayItsHourAndItsZone() {
        assertThat(FrenchDates.moment(Instant.parse("2021-05-20T21:12:09Z")))
                .isEqualTo("jeudi 20 mai 2021 à 23 h 12 (heure de Paris)");
        assertThat(FrenchDates.moment(Instant.parse("2021-01-05T08:05:00Z")))
                .isEqualTo("mardi 5 janvier 2021 à 9 h 05 (heure de Paris)");
    }

    @Test
    void theFirstDayOfAMonthIsAnOrdinal() {
        assertThat(FrenchDates.day(LocalDate.of(2021, 10, 1)))
                .isEqualTo("vendredi 1er octobre 2021");
    }

    @Test
    void aDeadlineAtMidnightIsTheEndOfTheDayBefore() {
        assertThat(FrenchDates.deadline(Instant.parse("2021-05-20T22:00:00Z")))
                .isEqualTo("jeudi 20 mai 2021 à 23 h 59 (heure de Paris)");
        assertThat(FrenchDates.deadline(Instant.parse("2021-05-20T10:00:00Z")))
                .isEqualTo("jeudi 20 mai 2021 à 12 h 00 (heure de Paris)");
    }
}
