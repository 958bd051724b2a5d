package coop.cooperer.rencontres.committees.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows committees to those who may see them. */
@ApplicationScoped
class ReadCommittees {

    private final Committees committees;

    ReadCommittees(Committees committees) {
        this.committees = committees;
    }

    @Transactional
    List<Committee> list(Asker asker, Optional<UUID> seminar, UUID after, int rows) {
        return committees.seenBy(asker, seminar, after, rows);
    }

    @Transactional
    Committee one(UUID id, Asker asker) {
        return committees.get(id, asker);
    }

    @Transactional
    Committee forServices(UUID id) {
        return committees.get(id);
    }
}
