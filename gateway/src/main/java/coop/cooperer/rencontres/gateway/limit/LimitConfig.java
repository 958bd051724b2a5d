package coop.cooperer.rencontres.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How many requests a minute; generous for people, far below what would hurt. */
@ConfigMapping(prefix = "limit")
interface LimitConfig {

    /** From one address, behind which a whole house may sit. */
    @Positive
    @WithDefault("6000")
    long address();

    /** By one person, in all tabs together. */
    @Positive
    @WithDefault("1200")
    long person();

    /** By one partner system. */
    @Positive
    @WithDefault("3000")
    long partner();

    /** In how long the above may be asked. */
    @WithDefault("1m")
    Duration window();

    /** How many callers are remembered; beyond that, those longest unseen start anew. */
    @Positive
    @WithDefault("100000")
    long remembered();

    /** Whether something trusted stands before the door and names the caller's address. */
    @WithDefault("false")
    boolean behindProxy();
}
