package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.proceedings.ReadCallTexts;
import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Brings an episode of an accepted series to the feed, with the sentence, or takes it away. */
@ApplicationScoped
class PublishEpisode {

    private final SqlEpisodes episodes;
    private final Deliverables deliverables;
    private final ReadCallTexts texts;
    private final ChangeMedium change;

    PublishEpisode(
            SqlEpisodes episodes,
            Deliverables deliverables,
            ReadCallTexts texts,
            ChangeMedium change) {
        this.episodes = episodes;
        this.deliverables = deliverables;
        this.texts = texts;
        this.change = change;
    }

    EpisodeRow publish(UUID id) {
        var call = QuarkusTransaction.requiringNew().call(() -> requireAccepted(id).call);
        var sentence = texts.run(call).publicity().sentence();
        return QuarkusTransaction.requiringNew().call(() -> publish(id, sentence));
    }

    @Transactional
    EpisodeRow unpublish(UUID id, String reason) {
        var row = episodes.hold(id);
        change.unpublish(id, reason);
        return row;
    }

    private EpisodeRow publish(UUID id, String sentence) {
        var row = requireAccepted(id);
        if (row.publicFile == null) {
            throw new Refusal(
                    EpisodeReason.EPISODE_NOT_READY, "Recommencez dans quelques instants.");
        }
        row.sentence = sentence;
        change.publish(id);
        return row;
    }

    private EpisodeRow requireAccepted(UUID id) {
        var row = episodes.hold(id);
        deliverables.get(row.deliverable, new Sight.Everything()).requireAccepted();
        return row;
    }
}
