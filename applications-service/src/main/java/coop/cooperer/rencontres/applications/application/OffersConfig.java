package coop.cooperer.rencontres.applications.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Everything an operator may tune of offers. */
@ConfigMapping(prefix = "offers")
interface OffersConfig {

    /** Whether photographs may be offered for several seminars that are not all of them (A11). */
    @WithDefault("false")
    boolean severalSeminars();
}
