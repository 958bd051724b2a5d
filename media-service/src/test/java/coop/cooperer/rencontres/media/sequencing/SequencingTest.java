package coop.cooperer.rencontres.media.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.media.sequencing.Sequencing.Recorded;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencingTest {

    private static final Sequencing ASKED = new Sequencing(3, 4, 5, true);

    @Test
    void aSeriesAsTheBidSaysLacksNothing() {
        assertThat(ASKED.missing(lasting(240_000, 270_500, 300_000))).isEmpty();
    }

    @Test
    void whatIsFewerShorterOrLongerThanTheBidSaysIsTold() {
        assertThat(ASKED.missing(lasting(239_999, 300_001)))
                .containsExactly(
                        "entretiens remis : 2 sur 3",
                        "« Un entretien » dure 3 min 59 s, pour 4 à 5 min attendues",
                        "« Un entretien » dure 5 min 00 s, pour 4 à 5 min attendues");
    }

    @Test
    @Acceptance("A13")
    void whereTheBidCountsNothingTheHintIsThreeToEightMinutes() {
        assertThat(Sequencing.HINT.missing(lasting(180_000, 480_000))).isEmpty();
        assertThat(Sequencing.HINT.missing(lasting(179_000, 481_000))).hasSize(2);
    }

    private static List<Recorded> lasting(long... millis) {
        return Arrays.stream(millis).mapToObj(it -> new Recorded("Un entretien", it)).toList();
    }
}
