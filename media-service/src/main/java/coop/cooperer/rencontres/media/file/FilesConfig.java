package coop.cooperer.rencontres.media.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;

/** Everything an operator may tune of the files of media. */
@ConfigMapping(prefix = "files")
interface FilesConfig {

    /** The folder in which the bytes lie. */
    Path directory();

    /** Largest file, in megabytes. */
    @WithDefault("500")
    @Positive
    int megabytes();

    /** Largest picture, in megabytes. */
    @WithDefault("60")
    @Positive
    int pictureMegabytes();

    /** Largest picture, in millions of pixels; what claims more is never decoded. */
    @WithDefault("120")
    @Positive
    int megapixels();

    /** What a text may unfold to at most, in megabytes; beyond it is a bomb. */
    @WithDefault("100")
    @Positive
    int unfoldedMegabytes();

    /** After how long files that nothing needs are swept away. */
    @WithDefault("24h")
    Duration unclaimed();
}
