package coop.cooperer.rencontres.applications.selection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.PositiveOrZero;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "selection")
interface SelectionConfig {

    /** Below so many offers for a lot, an award needs a written justification (D3). */
    @WithDefault("3")
    @PositiveOrZero
    int expectedOffers();
}
