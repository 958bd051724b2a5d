package coop.cooperer.rencontres.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;

/** Everything an operator may tune about deliveries to partner systems. */
@ConfigMapping(prefix = "deliveries")
interface DeliveriesConfig {

    /** The pause before each attempt; their number is the number of attempts. */
    @WithDefault("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")
    @NotEmpty
    List<Duration> schedule();

    /** By how much of itself a pause may be longer, at random. */
    @WithDefault("0.2")
    @PositiveOrZero
    @DecimalMax("1")
    double jitter();

    /** How long a receiver has to answer. */
    @WithDefault("15s")
    Duration timeout();

    /** How long one attempt may take before another process takes the delivery over. */
    @WithDefault("60s")
    Duration lease();
}
