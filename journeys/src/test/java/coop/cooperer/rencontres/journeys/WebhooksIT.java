package coop.cooperer.rencontres.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.journeys.crash.WebhooksCrash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deliveries to partner systems while their couriers die. */
@ExtendWith(RunningPlatform.class)
class WebhooksIT {

    @Test
    void threeKillsUnderLoadLoseNothingAndRepeatOnlyWhatWasUnderWay() throws InterruptedException {
        var run =
                new WebhooksCrash(
                        RunningPlatform.platform(), RunningPlatform.CHECKOUT, System.out::println);

        assertThat(run.run(3)).isTrue();
    }
}
