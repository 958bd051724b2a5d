package coop.cooperer.rencontres.media.photo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** Everything an operator may tune of photographs (requirement D80). */
@ConfigMapping(prefix = "photographs")
interface PhotoConfig {

    /** The long side that a photograph has at least, in pixels. */
    @WithDefault("3000")
    @Positive
    int longSide();

    /** The long side of the version for the web, in pixels. */
    @WithDefault("2048")
    @Positive
    int webSide();

    /** The long side of the thumbnail, in pixels. */
    @WithDefault("480")
    @Positive
    int thumbnailSide();
}
