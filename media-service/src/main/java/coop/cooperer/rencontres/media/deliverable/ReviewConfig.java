package coop.cooperer.rencontres.media.deliverable;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.PositiveOrZero;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "review")
interface ReviewConfig {

    /** How often the issuer may ask for another version of one deliverable. */
    @WithDefault("3")
    @PositiveOrZero
    int correctionRounds();
}
