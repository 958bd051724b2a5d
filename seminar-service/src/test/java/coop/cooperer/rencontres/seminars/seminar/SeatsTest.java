package coop.cooperer.rencontres.seminars.seminar;

import static coop.cooperer.rencontres.contracts.ParticipantCategory.LAW;
import static coop.cooperer.rencontres.contracts.ParticipantCategory.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);

    @Test
    @Acceptance("R64")
    void theFortyFirstPersonHasNoSeat() {
        assertThat(taken(free(40), 39).areFreeFor(RESEARCH, TODAY)).isTrue();
        assertThat(taken(free(40), 40).areFreeFor(RESEARCH, TODAY)).isFalse();
    }

    @Test
    void moreSeatsThanTheGaugeCannotExist() {
        var full = taken(free(40), 40);

        assertThatIllegalArgumentException().isThrownBy(() -> full.confirmedTo(RESEARCH));
    }

    @Test
    void anOfferedSeatIsATakenOne() {
        var seats = taken(free(2), 1).queued().offeredTo(LAW);

        assertThat(seats.areFreeFor(RESEARCH, TODAY)).isFalse();
        assertThat(seats.declined(LAW).areFreeFor(RESEARCH, TODAY)).isTrue();
    }

    @Test
    @Acceptance({"D45", "A4"})
    void thirtyFourRegistrantsFourSpeakersAndTwoOrganisersFillTheRoom() {
        var seats = taken(free(40).within(limits(40, null, null, 6)), 34);

        assertThat(seats.areFreeFor(RESEARCH, TODAY)).isFalse();
    }

    @Test
    void theSmallestOfGaugeRoomAndHealthRulesCounts() {
        assertThat(limits(40, 60, 30, 0).effective()).isEqualTo(30);
        assertThat(limits(40, 39, null, 0).effective()).isEqualTo(39);
        assertThat(limits(40, null, null, 0).effective()).isEqualTo(40);
    }

    @Test
    void aKeptSeatIsFreeForItsCategoryUntilItsReleaseThenForAll() {
        var rules =
                new SeatingRules("", List.of(), List.of(new KeptSeats(LAW, 2, TODAY.plusDays(1))));
        var seats = taken(free(40).under(rules), 38);

        assertThat(seats.areFreeFor(RESEARCH, TODAY)).isFalse();
        assertThat(seats.areFreeFor(LAW, TODAY)).isTrue();
        assertThat(seats.areFreeFor(RESEARCH, TODAY.plusDays(1))).isTrue();
    }

    @Test
    void whoTakesAKeptSeatUsesItUp() {
        var rules =
                new SeatingRules("", List.of(), List.of(new KeptSeats(LAW, 2, TODAY.plusDays(1))));
        var seats = taken(free(40).under(rules), 38).confirmedTo(LAW).confirmedTo(LAW);

        assertThat(seats.areFreeFor(LAW, TODAY)).isFalse();
    }

    @Test
    void theWrittenPrioritiesComeFirst() {
        var rules = new SeatingRules("Le droit d’abord.", List.of(LAW), List.of());

        assertThat(rules.rank(LAW)).isLessThan(rules.rank(RESEARCH));
        assertThat(rules.rank(RESEARCH)).isEqualTo(rules.rank(ParticipantCategory.EDUCATION));
    }

    /** A room where nobody has a seat yet. */
    static Seats free(int gauge) {
        return new Seats(limits(gauge, null, null, 0), SeatingRules.NONE, Map.of(), 0, 0, 0);
    }

    private static Limits limits(
            int gauge, @Nullable Integer room, @Nullable Integer protocol, int besides) {
        return new Limits(
                gauge,
                Optional.ofNullable(room),
                Optional.ofNullable(protocol),
                List.of(
                        new Besides("Intervenants et organisateurs", besides, true),
                        new Besides("Prestataires", 12, false)));
    }

    private static Seats taken(Seats free, int people) {
        var seats = free;
        for (var person = 0; person < people; person++) {
            seats = seats.confirmedTo(RESEARCH);
        }
        return seats;
    }
}
