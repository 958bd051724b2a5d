package coop.cooperer.rencontres.media.proceedings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "proceedings")
interface ProceedingsConfig {

    /** How many words the proceedings of a seminar should have. */
    @WithDefault("2000")
    @Positive
    int words();

    /** How far from it, in percent, they may be without a word of the reviewer. */
    @WithDefault("10")
    @PositiveOrZero
    @Max(100)
    int tolerancePercent();
}
