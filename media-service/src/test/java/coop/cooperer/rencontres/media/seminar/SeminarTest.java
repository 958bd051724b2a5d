package coop.cooperer.rencontres.media.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeminarTest {

    private static final LocalDate OCTOBER = LocalDate.of(2021, 10, 7);
    private static final LocalDate NOVEMBER = LocalDate.of(2021, 11, 4);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final Seminar planned = Seminar.planned(UUID.randomUUID());

    @Test
    void delaysCountFromTheValidatedDate() {
        assertThat(planned.delaysCountFrom()).isEmpty();
        assertThat(planned.fixed(OCTOBER, FIRST).delaysCountFrom()).contains(OCTOBER);
    }

    @Test
    void aSupersededDecisionTakesItsDateAway() {
        assertThat(planned.fixed(OCTOBER, FIRST).reopened(FIRST).delaysCountFrom()).isEmpty();
    }

    @Test
    void aSupersededDecisionDoesNotUndoTheOneThatTookItsPlace() {
        var moved = planned.fixed(OCTOBER, FIRST).fixed(NOVEMBER, SECOND);

        assertThat(moved.reopened(FIRST).delaysCountFrom()).contains(NOVEMBER);
    }

    @Test
    void aPostponedSeminarAwaitsAnotherDate() {
        var postponed = planned.fixed(OCTOBER, FIRST).postponed();

        assertThat(postponed.delaysCountFrom()).isEmpty();
        assertThat(postponed.fixed(NOVEMBER, SECOND).standing())
                .isEqualTo(Seminar.Standing.PLANNED);
    }

    @Test
    void nothingIsDueForACancelledSeminar() {
        var cancelled = planned.fixed(OCTOBER, FIRST).cancelled();

        assertThat(cancelled.delaysCountFrom()).isEmpty();
        assertThat(cancelled.fixed(NOVEMBER, SECOND).delaysCountFrom()).isEmpty();
    }

    @Test
    void aSeminarThatWasHeldKeepsItsDate() {
        assertThat(planned.fixed(OCTOBER, FIRST).held().delaysCountFrom()).contains(OCTOBER);
    }
}
