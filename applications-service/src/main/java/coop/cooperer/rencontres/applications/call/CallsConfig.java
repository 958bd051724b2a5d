package coop.cooperer.rencontres.applications.call;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Everything an operator may tune in this feature. */
@ConfigMapping(prefix = "calls")
interface CallsConfig {

    /** The folder of the data sets: one folder each, with a {@code call.json}. */
    Path directory();

    /** The data set of the call that a platform without any call begins with; none by default. */
    Optional<String> firstDataSet();

    /** When that call counts as published, so that one of the past has its own dates; or now. */
    Optional<Instant> firstPublishedAt();
}
