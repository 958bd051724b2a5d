package coop.cooperer.rencontres.applications.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.util.Optional;

/** Everything an operator may tune of files. */
@ConfigMapping(prefix = "files")
public interface FilesConfig {

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

    /** Largest proof of a publicity measure, in megabytes (D2). */
    @WithDefault("5")
    @Positive
    int proofMegabytes();

    /** Where a ClamAV daemon listens; without one files are not scanned. */
    Optional<String> scannerHost();

    /** Its port. */
    @WithDefault("3310")
    @Positive
    int scannerPort();
}
