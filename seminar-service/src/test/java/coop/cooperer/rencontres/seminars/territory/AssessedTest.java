package coop.cooperer.rencontres.seminars.territory;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.seminars.seminar.Limits;
import coop.cooperer.rencontres.seminars.territory.AssessVenue.Assessed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessedTest {

    private static final int GUESTS = 40;
    private static final int STAFF = 12;

    @Test
    @Acceptance("D46")
    void aMultiPurposeHallForLessThanFiftyWithFortyGuestsAndTwelveOfStaffRaisesAnAlert() {
        assertThat(hallFor(49).overDeclared()).isTrue();
        assertThat(hallFor(GUESTS + STAFF).overDeclared()).isFalse();
    }

    @Test
    void aRoomSmallerThanTheGaugeIsTooSmall() {
        assertThat(hallFor(39).tooSmall()).isTrue();
        assertThat(hallFor(40).tooSmall()).isFalse();
    }

    private static Assessed hallFor(int people) {
        var hall = new VenueRow();
        hall.buildingType = "L";
        hall.buildingCategory = 5;
        hall.declaredCapacity = people;
        hall.seatedCapacity = 60;
        var limits = new Limits(GUESTS, Optional.of(hall.room()), Optional.empty(), List.of());
        return new Assessed(hall, limits, GUESTS + STAFF);
    }
}
