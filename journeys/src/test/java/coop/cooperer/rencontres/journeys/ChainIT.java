package coop.cooperer.rencontres.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.cooperer.rencontres.journeys.crash.CrashRun;
import coop.cooperer.rencontres.journeys.story.Story2021;
import coop.cooperer.rencontres.local.BusinessClock;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole chain over real processes: it holds, it breaks where a process is away, it recovers.
 */
@ExtendWith(RunningPlatform.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChainIT {

    @Test
    @Order(1)
    @Acceptance({"D64", "D107"})
    void theCallOf2021GoesFromItsDraftToItsProceedings() {
        var held = new Story2021(RunningPlatform.world(), System.out::println).play();

        assertThat(held).isGreaterThanOrEqualTo(30);
    }

    @Test
    @Order(2)
    void theStoryCanBePlayedAgainOnTheSamePlatform() {
        var held = new Story2021(RunningPlatform.world(), System.out::println).play();

        assertThat(held).isGreaterThanOrEqualTo(30);
    }

    @Test
    @Order(3)
    void withOneServiceStoppedTheStoryNamesTheStepThatFailed() throws InterruptedException {
        var platform = RunningPlatform.platform();
        platform.takeOver("seminars");
        try {
            assertThatThrownBy(
                            () ->
                                    new Story2021(RunningPlatform.world(), System.out::println)
                                            .play())
                    .hasMessageContaining("Checkpoint");
        } finally {
            platform.giveBack("seminars");
        }
    }

    @Test
    @Order(4)
    void threeKillsLoseDoubleAndReorderNothing() throws InterruptedException {
        var run =
                new CrashRun(
                        RunningPlatform.platform(), RunningPlatform.CHECKOUT, System.out::println);

        assertThat(run.run(3)).isTrue();
    }

    @Test
    @Order(5)
    void theClockMovesAndComesBackInEveryService() throws IOException, InterruptedException {
        var clock = new BusinessClock(RunningPlatform.platform());

        assertThat(clock.run(List.of("2021-05-20T21:59:00Z"))).isZero();
        assertThat(clock.run(List.of("--reset"))).isZero();
    }
}
