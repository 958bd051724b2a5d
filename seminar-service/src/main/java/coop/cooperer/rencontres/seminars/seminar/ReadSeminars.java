package coop.cooperer.rencontres.seminars.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows seminars to everybody. */
@ApplicationScoped
class ReadSeminars {

    private final Seminars seminars;

    ReadSeminars(Seminars seminars) {
        this.seminars = seminars;
    }

    @Transactional
    List<Seminar> list(Optional<UUID> call, UUID after, int rows) {
        return seminars.planned(call, after, rows);
    }

    @Transactional
    Seminar one(UUID id) {
        return seminars.get(id);
    }
}
