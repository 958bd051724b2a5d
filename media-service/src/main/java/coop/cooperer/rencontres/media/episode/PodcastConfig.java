package coop.cooperer.rencontres.media.episode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Everything an operator may tune of the podcast (requirement D84). */
@ConfigMapping(prefix = "podcast")
interface PodcastConfig {

    /** The address of the door, as players see it. */
    URI door();

    /** The title of the channel. */
    @WithDefault("Entretiens des séminaires")
    String title();

    /** What the channel is about. */
    @WithDefault("Entretiens courts avec des personnes présentes aux séminaires de l’appel.")
    String description();

    /** Who publishes it. */
    @WithDefault("Coopérer Pour Entreprendre")
    String author();

    /** Its place in the catalogues. */
    @WithDefault("Society & Culture")
    String category();
}
