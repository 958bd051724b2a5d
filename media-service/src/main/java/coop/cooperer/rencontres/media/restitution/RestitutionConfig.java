package coop.cooperer.rencontres.media.restitution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "restitution")
interface RestitutionConfig {

    /** Whether the provider of the proceedings writes the supports as well as the issuer (A15). */
    @WithDefault("false")
    boolean byProceedingsProvider();
}
