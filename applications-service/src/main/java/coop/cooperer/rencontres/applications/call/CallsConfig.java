package coop.cooperer.rencontres.applications.call;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "calls")
interface CallsConfig {

    /** The folder of the data sets: one folder each, with a {@code call.json}. */
    Path directory();
}
