package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.contracts.SeminarsEvent.LotTasksCompleted;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import coop.cooperer.rencontres.seminars.territory.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The holder submits a task with its proof; the issuer completes or returns it (R97, R98). */
@ApplicationScoped
class DoTasks {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Seminars seminars;
    private final Holding holding;
    private final Progress progress;
    private final SqlLotTasks tasks;
    private final SqlTaskPictures pictures;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DoTasks(
            Seminars seminars,
            Holding holding,
            Progress progress,
            SqlLotTasks tasks,
            SqlTaskPictures pictures,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.progress = progress;
        this.tasks = tasks;
        this.pictures = pictures;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    LotTaskRow submit(UUID id, TaskCode code, String proof, Optional<TaskPicture> picture) {
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        var task = task(seminar, code);
        picture.filter(_ -> code.isProvedByPicture()).ifPresent(it -> keep(task, it));
        requireDone(seminar, task);
        become(task, TaskStatus.SUBMITTED, "LotTaskSubmitted");
        task.proof = proof;
        return task;
    }

    /** The issuer's answer to a submitted task. */
    @Transactional
    LotTaskRow review(UUID id, TaskCode code, boolean accepted, String comment) {
        var seminar = seminars.hold(id);
        var task = task(seminar, code);
        if (task.status != TaskStatus.SUBMITTED) {
            throw new Refusal(
                    LotReason.TASK_NOT_SUBMITTED, "La structure retenue la soumet d’abord.");
        }
        task.comment = comment;
        become(task, accepted ? TaskStatus.COMPLETED : TaskStatus.RETURNED, "LotTaskReviewed");
        if (accepted && allCompleted(task.lot)) {
            outbox.append(new LotTasksCompleted(task.lot, id));
        }
        return task;
    }

    private boolean allCompleted(UUID lot) {
        return tasks.of(lot).stream().allMatch(it -> it.status == TaskStatus.COMPLETED);
    }

    private void become(LotTaskRow task, TaskStatus next, String kind) {
        audit.record(kind, task.lot, task.code + " " + task.status, task.code + " " + next, "");
        task.status = next;
    }

    private LotTaskRow task(Seminar seminar, TaskCode code) {
        return tasks.findByIdOptional(new LotTaskRow.Key(seminar.plan().orElseThrow().lot(), code))
                .orElseThrow(LotReason::unknownTask);
    }

    private void keep(LotTaskRow task, TaskPicture picture) {
        if (picture.takenOn().isAfter(LocalDate.now(clock.withZone(PARIS)))) {
            throw new Refusal(
                    LotReason.PICTURE_NOT_TAKEN_YET, "Indiquez le jour où l’image a été prise.");
        }
        task.takenOn = picture.takenOn();
        task.checksum = picture.scan().digest();
        pictures.keep(task, picture.scan());
    }

    private void requireDone(Seminar seminar, LotTaskRow task) {
        var done =
                switch (task.code) {
                    case IDENTIFY_PARTNERS -> progress.partnersIdentified(seminar.id());
                    case CONTACT_PARTNERS -> progress.partnersContacted(seminar.id());
                    case LOCAL_COMMITTEE -> seminar.committee().isPresent();
                    case VENUE -> progress.venueConfirmed(seminar.id());
                    case CATERERS -> progress.caterersFound(seminar.id());
                    // The national committee keeps its own register of presences.
                    case NATIONAL_COMMITTEE -> true;
                    case POSTER_PHOTOGRAPH, PAGE_CAPTURE -> task.takenOn != null;
                };
        if (!done) {
            throw new Refusal(LotReason.TASK_UNFINISHED, task.code.missing());
        }
    }
}
