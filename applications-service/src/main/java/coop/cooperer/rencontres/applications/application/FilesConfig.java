package coop.cooperer.rencontres.applications.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** Everything an operator may tune of the files of applications. */
@ConfigMapping(prefix = "files")
interface FilesConfig {

    /** Largest file, in megabytes (D31). */
    @WithDefault("20")
    @Positive
    int megabytes();

    /** How many files one application may have. */
    @WithDefault("30")
    @Positive
    int count();

    /** What a document may unfold to at most, in megabytes; beyond it is a bomb. */
    @WithDefault("200")
    @Positive
    int unfoldedMegabytes();
}
