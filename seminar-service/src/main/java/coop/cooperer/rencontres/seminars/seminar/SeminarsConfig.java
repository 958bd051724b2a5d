package coop.cooperer.rencontres.seminars.seminar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "seminars")
interface SeminarsConfig {

    /** How many people a seminar that is planned from now on takes at most (R64). */
    @Positive
    @WithDefault("40")
    int gauge();
}
