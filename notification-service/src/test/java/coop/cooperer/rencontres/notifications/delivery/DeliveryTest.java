package coop.cooperer.rencontres.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.notifications.delivery.Delivery.Status.Abandoned;
import coop.cooperer.rencontres.notifications.delivery.Delivery.Status.Delivered;
import coop.cooperer.rencontres.notifications.delivery.Delivery.Status.Failed;
import coop.cooperer.rencontres.notifications.delivery.Delivery.Status.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2021-05-20T21:12:00Z");
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(
                    List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5)), 0.2);

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 299})
    void anyAnswerOfTheTwoHundredsIsASuccess(int status) {
        assertThat(after(delivery(), status, 0).status()).isEqualTo(new Delivered(NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 301, 302, 307, 400, 404, 429, 500, 503})
    void anyOtherAnswerIsAFailureRedirectsIncluded(int status) {
        assertThat(after(delivery(), status, 0).status())
                .isEqualTo(new Pending(NOW.plusSeconds(5)));
    }

    @Test
    void noAnswerIsAFailureToo() {
        var late = new Attempt(NOW, null, AttemptFailure.TIMEOUT, 15_000);

        assertThat(delivery().after(late, SCHEDULE, 0).status())
                .isEqualTo(new Pending(NOW.plusSeconds(5)));
    }

    @Test
    void theLastAttemptOfTheScheduleEndsTheDelivery() {
        var twice = after(after(delivery(), 500, 0), 500, 0);

        assertThat(twice.status()).isEqualTo(new Pending(NOW.plus(Duration.ofMinutes(5))));
        assertThat(after(twice, 500, 0).status()).isEqualTo(new Failed(NOW));
        assertThat(after(twice, 500, 0).attempts()).hasSize(3);
    }

    @Test
    void aReceiverThatIsGoneIsNotAskedAgain() {
        assertThat(after(delivery(), 410, 0).status()).isEqualTo(new Abandoned(NOW));
    }

    @Test
    void pausesAreSpreadByLuckAndNeverShortened() {
        assertThat(SCHEDULE.pauseAfter(1, 0)).contains(Duration.ofSeconds(5));
        assertThat(SCHEDULE.pauseAfter(1, 1)).contains(Duration.ofSeconds(6));
        assertThat(SCHEDULE.pauseAfter(2, 0.5)).contains(Duration.ofSeconds(330));
        assertThat(SCHEDULE.pauseAfter(3, 1)).isEmpty();
    }

    private static Delivery after(Delivery delivery, @Nullable Integer status, double luck) {
        return delivery.after(new Attempt(NOW, status, null, 3), SCHEDULE, luck);
    }

    private static Delivery delivery() {
        return Delivery.begin(UUID.randomUUID(), UUID.randomUUID(), "type", "{}", NOW);
    }
}
