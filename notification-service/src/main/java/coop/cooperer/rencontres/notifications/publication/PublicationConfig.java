package coop.cooperer.rencontres.notifications.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Everything an operator may tune about the feed of public events. */
@ConfigMapping(prefix = "publication")
interface PublicationConfig {

    /** How long events, and what became of their deliveries, are kept. */
    @WithDefault("90d")
    Duration retention();
}
