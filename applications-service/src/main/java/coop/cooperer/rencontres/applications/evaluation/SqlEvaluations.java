package coop.cooperer.rencontres.applications.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The evaluations in the database. */
@ApplicationScoped
class SqlEvaluations implements Evaluations, PanacheRepositoryBase<EvaluationRow, UUID> {

    @Override
    public Evaluation get(UUID lot, UUID call) {
        return findByIdOptional(lot)
                .map(EvaluationRow::evaluation)
                .orElseGet(() -> Evaluation.of(lot, call));
    }

    @Override
    public Evaluation hold(UUID lot, UUID call) {
        return findByIdOptional(lot, LockModeType.PESSIMISTIC_WRITE)
                .map(EvaluationRow::evaluation)
                .orElseGet(() -> Evaluation.of(lot, call));
    }

    @Override
    public void save(Evaluation evaluation) {
        var known = findById(evaluation.lot());
        var row = known == null ? new EvaluationRow() : known;
        row.lot = evaluation.lot();
        row.take(evaluation);
        persist(row);
    }
}
