package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The deliverables in the database; who may see what is part of every question. */
@ApplicationScoped
class SqlDeliverables implements Deliverables {

    private final Table table;

    SqlDeliverables(Table table) {
        this.table = table;
    }

    @Override
    public Deliverable get(UUID id, Sight sight) {
        return one(table.ask(seenBy(sight).with("id", id)));
    }

    @Override
    public Deliverable hold(UUID id, Sight sight) {
        return one(
                table.ask(seenBy(sight).with("id", id)).withLock(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Deliverable> list(Sight sight, Choice choice, UUID after, int rows) {
        var question =
                seenBy(sight)
                        .with("call", choice.call())
                        .with("seminar", choice.seminar())
                        .with("lot", choice.lot())
                        .and("id > :after", "after", after);
        return table.ask(question).page(0, rows).stream().map(DeliverableRow::deliverable).toList();
    }

    @Override
    public List<Deliverable> holdFor(UUID seminar) {
        return table
                .ask(seenBy(new Sight.Everything()).with("seminar", seminar))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(DeliverableRow::deliverable)
                .toList();
    }

    @Override
    public boolean owes(Duty duty) {
        return table.count(
                        "lot = ?1 and seminar = ?2 and kind = ?3",
                        duty.lot(),
                        duty.seminar(),
                        duty.kind())
                > 0;
    }

    @Override
    public boolean allAccepted(UUID lot, UUID provider) {
        return table.count(
                        "lot = ?1 and provider = ?2 and status not in ('ACCEPTED', 'PUBLISHED')",
                        lot,
                        provider)
                == 0;
    }

    @Override
    public List<Deliverable> overdueOn(LocalDate day) {
        return table
                .find("dueOn < ?1 and status in ('EXPECTED', 'CHANGES_REQUESTED') order by id", day)
                .stream()
                .map(DeliverableRow::deliverable)
                .toList();
    }

    @Override
    public Deliverable save(Deliverable deliverable) {
        var known = table.findById(deliverable.id());
        var row = known == null ? new DeliverableRow() : known;
        row.id = deliverable.id();
        row.take(deliverable);
        table.persistAndFlush(row);
        return row.deliverable();
    }

    private static Deliverable one(PanacheQuery<DeliverableRow> asked) {
        return asked.firstResultOptional()
                .map(DeliverableRow::deliverable)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        DeliverableReason.UNKNOWN_DELIVERABLE,
                                        "Aucun livrable de ce numéro ne vous est ouvert."));
    }

    private static Question seenBy(Sight sight) {
        return switch (sight) {
            case Sight.Everything() -> new Question("id is not null", Map.of());
            case Sight.Accepted() -> new Question("status in ('ACCEPTED', 'PUBLISHED')", Map.of());
            case Sight.Published() -> new Question("status = 'PUBLISHED'", Map.of());
            case Sight.Own(var provider) ->
                    new Question("provider = :provider", Map.of("provider", provider));
        };
    }

    /** A condition on rows and the values in it. */
    private record Question(String condition, Map<String, Object> values) {

        Question with(String column, @Nullable UUID value) {
            return value == null ? this : and(column + " = :" + column, column, value);
        }

        Question and(String more, String name, Object value) {
            var all = new HashMap<>(values);
            all.put(name, value);
            return new Question(condition + " and " + more, all);
        }
    }

    /** The rows. */
    @ApplicationScoped
    static class Table implements PanacheRepositoryBase<DeliverableRow, UUID> {

        PanacheQuery<DeliverableRow> ask(Question question) {
            return find(question.condition() + " order by id", question.values());
        }
    }
}
