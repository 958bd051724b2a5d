package coop.cooperer.rencontres.committees.action;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what is to be done, and that it is done. */
@ApplicationScoped
class FollowActions {

    private final Committees committees;
    private final SqlActions actions;
    private final Audit audit;
    private final Clock clock;

    FollowActions(Committees committees, SqlActions actions, Audit audit, Clock clock) {
        this.committees = committees;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<ActionItem> list(UUID committee, Asker asker, UUID after, int rows) {
        return actions.of(committees.get(committee, asker).id(), after, rows).stream()
                .map(ActionRow::item)
                .toList();
    }

    @Transactional
    ActionItem open(UUID committee, Task task, Asker asker) {
        committees.get(committee, asker).requireRunBy(asker);
        var row = new ActionRow();
        row.id = Ids.next();
        row.committee = committee;
        row.meeting = task.meeting();
        row.title = task.title().strip();
        row.owner = task.owner();
        row.dueOn = task.dueOn();
        actions.persistAndFlush(row);
        audit.record("ActionAgreed", row.id, "", "OPEN", "");
        return row.item();
    }

    @Transactional
    ActionItem done(UUID committee, UUID id, Asker asker) {
        committees.get(committee, asker).requireRunBy(asker);
        var row =
                actions.find("id = ?1 and committee = ?2", id, committee)
                        .singleResultOptional()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ActionReason.UNKNOWN_ACTION,
                                                "Ce comité n’a pas cette action."));
        if (row.doneAt == null) {
            row.doneAt = clock.instant();
            actions.flush();
            audit.record("ActionDone", id, "OPEN", "DONE", "");
        }
        return row.item();
    }

    /** Something to do, as it is agreed. */
    record Task(@Nullable UUID meeting, String title, UUID owner, LocalDate dueOn) {}
}
