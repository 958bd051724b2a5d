package coop.cooperer.rencontres.media.tool;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Everything an operator may tune of the tool. */
@ConfigMapping(prefix = "ffmpeg")
interface ToolConfig {

    /** Where ffmpeg lies; without it, the one that is shipped is used. */
    Optional<Path> path();

    /** Where the one that is shipped is unpacked. */
    Path directory();

    /** How long it may take for one file. */
    @WithDefault("5m")
    Duration patience();
}
