package coop.cooperer.rencontres.seminars.registration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "registrations")
interface RegistrationsConfig {

    /** How long a form waits for the proof of its address. */
    @WithDefault("48h")
    Duration confirmation();

    /** How long an offered seat waits for an answer (D48). */
    @WithDefault("48h")
    Duration offer();

    /** How long a link sent by mail can be followed, once. */
    @WithDefault("60d")
    Duration link();

    /** How long a person who followed a link may act. */
    @WithDefault("30m")
    Duration session();
}
