package coop.cooperer.rencontres.media.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.seminar.Seminar;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    private static final Seminar PLANNED = Seminar.planned(UUID.randomUUID());

    private final DueDates dueDates = new DueDates(new Delays(5, 30, 45, 60));

    @ParameterizedTest
    @CsvSource({
        "PHOTO_COVERAGE,2021-10-14",
        "EPISODE,2021-11-06",
        "PROCEEDINGS,2021-11-21",
        "RESTITUTION,2021-12-06",
    })
    void eachKindHasItsDelay(DeliverableKind kind, LocalDate due) {
        var seminar = PLANNED.fixed(LocalDate.of(2021, 10, 7), UUID.randomUUID());

        assertThat(dueDates.of(kind, seminar)).isEqualTo(due);
    }

    @Test
    void nothingIsDueWhileNoDateCounts() {
        assertThat(dueDates.of(DeliverableKind.PROCEEDINGS, PLANNED)).isNull();
    }

    private record Delays(
            int photographsWorkingDays, int episodesDays, int proceedingsDays, int restitutionDays)
            implements DueConfig {}
}
