package coop.cooperer.rencontres.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant NOW = Instant.parse("2021-05-20T21:12:00Z");
    private static final Health.Rules RULES =
            new Health.Rules(3, Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofDays(5));

    @Test
    void aFewFailuresPutNobodyToRest() {
        var health = failed(Health.UNKNOWN, 2, NOW);

        assertThat(health.restingUntil()).isNull();
        assertThat(health.failingSince()).isEqualTo(NOW);
    }

    @Test
    void manyInARowRestLongerAndLongerUpToALimit() {
        assertThat(failed(Health.UNKNOWN, 3, NOW).restingUntil()).isEqualTo(NOW.plusSeconds(30));
        assertThat(failed(Health.UNKNOWN, 4, NOW).restingUntil()).isEqualTo(NOW.plusSeconds(60));
        assertThat(failed(Health.UNKNOWN, 90, NOW).restingUntil()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void oneSuccessForgetsEveryFailure() {
        var attempt = new Attempt(NOW, 204, null, 3, "", null);

        assertThat(failed(Health.UNKNOWN, 50, NOW).after(attempt, RULES)).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void whoSaysThatItIsTooMuchIsLeftAloneAsLongAsItAsks() {
        var busy = Health.UNKNOWN.after(answered(429, Duration.ofSeconds(90)), RULES);

        assertThat(busy.restingUntil()).isEqualTo(NOW.plusSeconds(90));
        assertThat(
                        Health.UNKNOWN
                                .after(answered(500, Duration.ofSeconds(90)), RULES)
                                .restingUntil())
                .isNull();
    }

    @Test
    void whoFailsForDaysWithoutASuccessIsHopeless() {
        var health = failed(failed(Health.UNKNOWN, 1, NOW), 5, NOW.plus(Duration.ofDays(4)));

        assertThat(health.isHopeless(NOW.plus(Duration.ofDays(4)), RULES)).isFalse();
        assertThat(health.isHopeless(NOW.plus(Duration.ofDays(5)), RULES)).isTrue();
        assertThat(Health.UNKNOWN.isHopeless(NOW, RULES)).isFalse();
    }

    private static Health failed(Health health, int times, Instant at) {
        var next = health;
        for (var i = 0; i < times; i++) {
            next = next.after(new Attempt(at, 500, null, 3, "", null), RULES);
        }
        return next;
    }

    private static Attempt answered(int status, @Nullable Duration retryAfter) {
        return new Attempt(NOW, status, null, 3, "", retryAfter);
    }
}
