package coop.cooperer.rencontres.media.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "five working days after {0} ({2})")
    @CsvSource({
        "2021-10-07,2021-10-14,one weekend",
        "2021-10-09,2021-10-15,from a Saturday",
        "2021-10-28,2021-11-05,All Saints on a Monday",
        "2021-11-08,2021-11-16,the eleventh of November",
        "2021-12-22,2021-12-29,Christmas on a Saturday",
        "2021-04-01,2021-04-09,Easter Monday",
        "2021-05-12,2021-05-20,Ascension",
        "2021-05-20,2021-05-28,Whit Monday",
        "2024-03-29,2024-04-08,Easter in March",
    })
    void weekendsAndPublicHolidaysDoNotCount(LocalDate from, LocalDate reached, String why) {
        assertThat(WorkingDays.after(from, 5)).as(why).isEqualTo(reached);
    }
}
