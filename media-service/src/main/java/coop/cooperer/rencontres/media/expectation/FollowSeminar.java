package coop.cooperer.rencontres.media.expectation;

import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.seminar.Seminar;
import coop.cooperer.rencontres.media.seminar.Seminars;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps what is heard of a seminar, and moves the due date of whatever is owed for it. */
@ApplicationScoped
class FollowSeminar {

    private final Seminars seminars;
    private final Deliverables deliverables;
    private final DueDates dueDates;
    private final Audit audit;

    FollowSeminar(Seminars seminars, Deliverables deliverables, DueDates dueDates, Audit audit) {
        this.seminars = seminars;
        this.deliverables = deliverables;
        this.dueDates = dueDates;
        this.audit = audit;
    }

    @Transactional
    void run(UUID id, UnaryOperator<Seminar> heard) {
        var seminar = heard.apply(seminars.hold(id));
        seminars.save(seminar);
        deliverables.holdFor(id).forEach(owed -> move(owed, seminar));
    }

    private void move(Deliverable owed, Seminar seminar) {
        var moved = owed.due(dueDates.of(owed.duty().kind(), seminar));
        if (!Objects.equals(moved.dueOn(), owed.dueOn())) {
            deliverables.save(moved);
            audit.record("DeliverableDueDateMoved", owed.id(), day(owed), day(moved), "");
        }
    }

    private static String day(Deliverable owed) {
        return Objects.toString(owed.dueOn(), "");
    }
}
