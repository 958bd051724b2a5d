package coop.cooperer.rencontres.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Says whether facts still move: the loop of the consumers turns, the outbox is emptied. */
@ApplicationScoped
class MessagingHealth {

    private final Consumption consumption;
    private final OutboxRows rows;
    private final MessagingConfig config;

    MessagingHealth(
            Consumption consumption,
            OutboxRows rows,
            MessagingConfig config,
            MeterRegistry meters) {
        this.consumption = consumption;
        this.rows = rows;
        this.config = config;
        meters.gauge("messaging.outbox.oldest.seconds", this, it -> it.age().toSeconds());
    }

    @Produces
    @Liveness
    HealthCheck consumersMove() {
        return () ->
                HealthCheckResponse.named("consumers move").status(consumption.turns()).build();
    }

    @Produces
    @Readiness
    HealthCheck outboxIsEmptied() {
        return () ->
                HealthCheckResponse.named("outbox is emptied")
                        .status(age().compareTo(config.lateness()) < 0)
                        .build();
    }

    private Duration age() {
        return rows.oldest()
                .map(oldest -> Duration.between(oldest, Instant.now()))
                .orElse(Duration.ZERO);
    }
}
