package coop.cooperer.rencontres.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
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

    /** The longest pause that a receiver may ask for with {@code Retry-After}. */
    @WithDefault("24h")
    Duration longestRetryAfter();

    /** How long a receiver has to answer. */
    @WithDefault("15s")
    Duration timeout();

    /** How long one attempt may take before another process takes the delivery over. */
    @WithDefault("30s")
    Duration lease();

    /** How many attempts one process has under way to one receiver. */
    @WithDefault("8")
    @Positive
    int concurrency();

    /** How many attempts a second one process makes to one receiver. */
    @WithDefault("100")
    @Positive
    int rate();

    /** After how many failures in a row a receiver rests; then it is tried with one at a time. */
    @WithDefault("10")
    @Positive
    int failuresBeforeRest();

    /** The first rest; it doubles with every failure after it. */
    @WithDefault("30s")
    Duration firstRest();

    /** The longest rest. */
    @WithDefault("10m")
    Duration longestRest();

    /** How long a receiver may fail without a success before it is given up. */
    @WithDefault("5d")
    Duration givenUpAfter();

    /** The longest span of time that one replay may cover. */
    @WithDefault("31d")
    Duration longestReplay();
}
