package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.consent.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether somebody is to hear an interview that they gave. */
@ApplicationScoped
class EpisodesToHear implements Question {

    private final SqlEpisodes episodes;

    EpisodesToHear(SqlEpisodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public Kind kind() {
        return Kind.EPISODE;
    }

    @Override
    public boolean awaits(UUID person) {
        return episodes.awaits(person);
    }
}
