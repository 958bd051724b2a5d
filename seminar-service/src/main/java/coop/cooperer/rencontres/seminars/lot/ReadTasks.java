package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the work on a seminar's lot to its holder and to those who follow it. */
@ApplicationScoped
class ReadTasks {

    private final Seminars seminars;
    private final Holding holding;
    private final SqlLotTasks tasks;
    private final SqlTaskPictures pictures;
    private final SqlTakenOver takenOver;

    ReadTasks(
            Seminars seminars,
            Holding holding,
            SqlLotTasks tasks,
            SqlTaskPictures pictures,
            SqlTakenOver takenOver) {
        this.seminars = seminars;
        this.holding = holding;
        this.tasks = tasks;
        this.pictures = pictures;
        this.takenOver = takenOver;
    }

    @Transactional
    List<LotTaskRow> run(UUID seminar) {
        var known = seminars.get(seminar);
        holding.require(known, "issuer-admin", "auditor", "seminars:read");
        return tasks.of(known.plan().orElseThrow().lot()).stream()
                .sorted(Comparator.comparing(it -> it.code))
                .toList();
    }

    @Transactional
    TaskPictureRow picture(UUID seminar, TaskCode code) {
        var known = seminars.get(seminar);
        holding.require(known, "issuer-admin", "auditor", "funder-observer");
        var lot = known.plan().orElseThrow().lot();
        return pictures.findByIdOptional(new LotTaskRow.Key(lot, code))
                .orElseThrow(LotReason::noPicture);
    }

    @Transactional
    Optional<TakenOverRow> takenOver(UUID seminar) {
        var known = seminars.get(seminar);
        holding.require(known, "issuer-admin", "auditor");
        return takenOver.findByIdOptional(known.plan().orElseThrow().lot());
    }
}
