package coop.cooperer.rencontres.media.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows published proceedings to everybody. */
@ApplicationScoped
class ReadProceedings {

    private final PublishedProceedings published;

    ReadProceedings(PublishedProceedings published) {
        this.published = published;
    }

    @Transactional
    List<Proceedings> list(UUID after, int rows) {
        return published.list(after, rows);
    }

    @Transactional
    Proceedings run(UUID id) {
        return published.get(id);
    }
}
