package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The thread of a task: the holder and the issuer write each other, and nobody else reads it. */
@ApplicationScoped
class DiscussTask {

    private final Seminars seminars;
    private final Holding holding;
    private final SqlLotTasks tasks;
    private final SqlTaskMessages messages;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    DiscussTask(
            Seminars seminars,
            Holding holding,
            SqlLotTasks tasks,
            SqlTaskMessages messages,
            Actor actor,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.tasks = tasks;
        this.messages = messages;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    TaskMessageRow write(UUID seminar, TaskCode code, String text) {
        var row = new TaskMessageRow();
        row.id = Ids.next();
        row.lot = lot(seminar, code);
        row.code = code;
        row.author = actor.person();
        row.byIssuer = actor.has("issuer-admin");
        row.text = text;
        row.writtenAt = clock.instant();
        messages.persist(row);
        audit.record("TaskDiscussed", row.lot, "", code.name(), "");
        return row;
    }

    @Transactional
    List<TaskMessageRow> read(UUID seminar, TaskCode code, UUID after, int rows) {
        return messages.of(lot(seminar, code), code, after, rows);
    }

    private UUID lot(UUID id, TaskCode code) {
        var seminar = seminars.get(id);
        holding.require(seminar, "issuer-admin");
        var lot = seminar.plan().orElseThrow().lot();
        if (tasks.findByIdOptional(new LotTaskRow.Key(lot, code)).isEmpty()) {
            throw LotReason.unknownTask();
        }
        return lot;
    }
}
