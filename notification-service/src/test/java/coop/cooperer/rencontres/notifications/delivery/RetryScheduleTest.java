package coop.cooperer.rencontres.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.notifications.delivery.Status.Abandoned;
import coop.cooperer.rencontres.notifications.delivery.Status.Delivered;
import coop.cooperer.rencontres.notifications.delivery.Status.Failed;
import coop.cooperer.rencontres.notifications.delivery.Status.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2021-05-20T21:12:00Z");
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(
                    List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5)),
                    0.2,
                    Duration.ofHours(24));

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 299})
    void anyAnswerOfTheTwoHundredsIsASuccess(int status) {
        assertThat(SCHEDULE.after(answered(status), 1, 0)).isEqualTo(new Delivered(NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 301, 302, 307, 400, 404, 429, 500, 503})
    void anyOtherAnswerIsAFailureRedirectsIncluded(int status) {
        assertThat(SCHEDULE.after(answered(status), 1, 0))
                .isEqualTo(new Pending(NOW.plusSeconds(5)));
    }

    @Test
    void noAnswerIsAFailureToo() {
        var late = new Attempt(NOW, null, AttemptFailure.TIMEOUT, 15_000, "", null);

        assertThat(SCHEDULE.after(late, 1, 0)).isEqualTo(new Pending(NOW.plusSeconds(5)));
    }

    @Test
    void theLastAttemptOfTheScheduleEndsTheDelivery() {
        assertThat(SCHEDULE.after(answered(500), 2, 0))
                .isEqualTo(new Pending(NOW.plus(Duration.ofMinutes(5))));
        assertThat(SCHEDULE.after(answered(500), 3, 0)).isEqualTo(new Failed(NOW));
    }

    @Test
    void aReceiverThatIsGoneIsNotAskedAgain() {
        assertThat(SCHEDULE.after(answered(410), 1, 0)).isEqualTo(new Abandoned(NOW));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 5000", "1, 1, 6000", "2, 0.5, 330000"})
    void pausesAreSpreadByLuckAndNeverShortened(int tries, double luck, int milliseconds) {
        assertThat(SCHEDULE.after(answered(500), tries, luck))
                .isEqualTo(new Pending(NOW.plusMillis(milliseconds)));
    }

    @Test
    void aReceiverThatAsksForLongerIsLeftAloneForLongerButNotForEver() {
        assertThat(SCHEDULE.after(asking(Duration.ofMinutes(2)), 1, 0))
                .isEqualTo(new Pending(NOW.plusSeconds(120)));
        assertThat(SCHEDULE.after(asking(Duration.ofSeconds(1)), 1, 0))
                .isEqualTo(new Pending(NOW.plusSeconds(5)));
        assertThat(SCHEDULE.after(asking(Duration.ofDays(365)), 1, 0))
                .isEqualTo(new Pending(NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void whatAReceiverAsksForIsASpanOrADate() {
        assertThat(RetryAfter.read(" 120 ", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Thu, 20 May 2021 21:13:00 GMT", NOW))
                .contains(Duration.ofMinutes(1));
        assertThat(RetryAfter.read("Thu, 20 May 2021 21:00:00 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
        assertThat(RetryAfter.read("-1", NOW)).isEmpty();
    }

    private static Attempt answered(int status) {
        return attempt(status, null);
    }

    private static Attempt asking(Duration pause) {
        return attempt(503, pause);
    }

    private static Attempt attempt(int status, @Nullable Duration retryAfter) {
        return new Attempt(NOW, status, null, 3, "", retryAfter);
    }
}
