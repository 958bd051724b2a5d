package coop.cooperer.rencontres.media.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows published proceedings to everybody. */
@ApplicationScoped
class ReadProceedings {

    private final PublishedProceedings published;
    private final EasySummaries summaries;

    ReadProceedings(PublishedProceedings published, EasySummaries summaries) {
        this.published = published;
        this.summaries = summaries;
    }

    @Transactional
    List<Proceedings> list(UUID after, int rows) {
        return published.list(after, rows);
    }

    @Transactional
    Proceedings run(UUID id) {
        return published.get(id);
    }

    /** Their easy-to-read summary, if there is one. */
    @Transactional
    Optional<EasySummary> easy(UUID id) {
        return summaries.of(id);
    }
}
