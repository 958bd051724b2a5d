package coop.cooperer.rencontres.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** Everything an operator may tune in the messaging of a service. */
@ConfigMapping(prefix = "messaging")
interface MessagingConfig {

    /** The name of this process among those of its service; stable over restarts. */
    @WithDefault("1")
    String instance();

    /** How many rows the relay sends, and how many records a consumer takes, in one transaction. */
    @WithDefault("500")
    @Positive
    int batch();

    /** How often the relay looks for rows that no commit of this process has announced. */
    @WithDefault("1s")
    Duration poll();

    /** How long a subject whose row the broker refuses is left aside before the next try. */
    @WithDefault("1m")
    Duration parked();

    /** The longest pause between two tries while the database is away. */
    @WithDefault("5s")
    Duration backoff();

    /** How often a delivery that fails by itself is tried before it becomes a dead letter. */
    @WithDefault("3")
    @Positive
    int tries();

    /** How long the loop of the consumers may stand still before the process is called dead. */
    @WithDefault("2m")
    Duration standstill();

    /** The age of the oldest unsent row from which the process is called not ready. */
    @WithDefault("5m")
    Duration lateness();

    /** How long the inbox remembers; longer than any topic keeps its records. */
    @WithDefault("30d")
    Duration memory();
}
