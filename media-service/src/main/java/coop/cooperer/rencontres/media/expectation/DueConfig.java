package coop.cooperer.rencontres.media.expectation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How long after a seminar each kind of deliverable is due (requirement D95). */
@ConfigMapping(prefix = "due")
interface DueConfig {

    /** Working days until the photographs are due. */
    @WithDefault("5")
    @Positive
    int photographsWorkingDays();

    /** Days until the episodes of the podcast are due. */
    @WithDefault("30")
    @Positive
    int episodesDays();

    /** Days until the proceedings are due. */
    @WithDefault("30")
    @Positive
    int proceedingsDays();

    /** Days until the supports of restitution are due. */
    @WithDefault("60")
    @Positive
    int restitutionDays();
}
