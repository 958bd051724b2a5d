package coop.cooperer.rencontres.notifications.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What operators watch: attempts and latency by receiver, and the age of what waits longest. */
@ApplicationScoped
class DeliveryMeters {

    private final MeterRegistry meters;
    private final MultiGauge oldest;

    DeliveryMeters(MeterRegistry meters) {
        this.meters = meters;
        this.oldest =
                MultiGauge.builder("webhooks.oldest.undelivered")
                        .description("Age of the oldest delivery that waits")
                        .baseUnit("seconds")
                        .register(meters);
    }

    void attempted(UUID subscription, Attempt attempt) {
        meters.timer(
                        "webhooks.attempts",
                        "subscription",
                        subscription.toString(),
                        "outcome",
                        outcome(attempt))
                .record(Duration.ofMillis(attempt.milliseconds()));
    }

    void waiting(Map<UUID, Instant> since, Instant now) {
        oldest.register(
                since.entrySet().stream()
                        .map(
                                it ->
                                        MultiGauge.Row.of(
                                                Tags.of("subscription", it.getKey().toString()),
                                                Duration.between(it.getValue(), now).toSeconds()))
                        .toList(),
                true);
    }

    private static String outcome(Attempt attempt) {
        return attempt.isSuccess()
                ? "success"
                : attempt.failure() == null ? "refused" : "unanswered";
    }
}
