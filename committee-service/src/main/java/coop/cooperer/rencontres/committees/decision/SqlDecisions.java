package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The decisions in the database. */
@ApplicationScoped
class SqlDecisions implements Decisions, PanacheRepositoryBase<DecisionRow, UUID> {

    @Override
    public Decision hold(UUID id, UUID committee) {
        return find("id = ?1 and committee = ?2", id, committee)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .map(DecisionRow::decision)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        DecisionReason.UNKNOWN_DECISION,
                                        "Le registre de ce comité n’a pas cette décision."));
    }

    @Override
    public List<Decision> of(UUID committee, UUID after, int rows) {
        return find("committee = ?1 and id > ?2 order by id", committee, after)
                .page(0, rows)
                .stream()
                .map(DecisionRow::decision)
                .toList();
    }

    @Override
    public Register register(UUID committee) {
        var last =
                find("committee = ?1 and number is not null order by number desc", committee)
                        .firstResultOptional()
                        .map(it -> it.number)
                        .orElse(0);
        return new Register(
                last,
                find("committee = ?1 and status = 'ADOPTED'", committee).stream()
                        .map(DecisionRow::decision)
                        .toList());
    }

    @Override
    public Decision save(Decision decision) {
        var row = findByIdOptional(decision.id()).orElseGet(DecisionRow::new);
        row.take(decision);
        persistAndFlush(row);
        return row.decision();
    }
}
