package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.seminars.seminar.AssignHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Brings together the seminar of a lot and its holder, which are told separately, in any order.
 * Once both are known the seminar has its organiser, and the tasks of the lot are open.
 */
@ApplicationScoped
public class AwardLot {

    private final SqlLots lots;
    private final SqlLotTasks tasks;
    private final AssignHolder assign;
    private final Audit audit;

    AwardLot(SqlLots lots, SqlLotTasks tasks, AssignHolder assign, Audit audit) {
        this.lots = lots;
        this.tasks = tasks;
        this.assign = assign;
        this.audit = audit;
    }

    /** The lot buys the organisation of this seminar. */
    @Transactional
    public void dedicate(UUID id, UUID seminar) {
        var lot = lots.holdNamed(id);
        lot.seminar = seminar;
        settle(lot);
    }

    /** The issuer chose this organisation's bid for the lot. */
    @Transactional
    public void award(UUID id, UUID organisation, UUID bid) {
        var lot = lots.holdNamed(id);
        lot.holder = organisation;
        lot.bid = bid;
        settle(lot);
    }

    private void settle(LotRow lot) {
        if (!lot.isHeldForSeminar()) {
            return;
        }
        assign.run(lot.seminar, lot.holder);
        if (tasks.of(lot.id).isEmpty()) {
            open(lot);
        }
    }

    private void open(LotRow lot) {
        for (var code : TaskCode.values()) {
            var task = new LotTaskRow();
            task.lot = lot.id;
            task.code = code;
            task.status = TaskStatus.TO_DO;
            task.proof = "";
            task.comment = "";
            tasks.persist(task);
        }
        audit.record("LotTasksOpened", lot.id, "", TaskStatus.TO_DO.name(), "");
    }
}
