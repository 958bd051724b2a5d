package coop.cooperer.rencontres.applications.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** An evaluation as the database keeps it: frozen by the database once the letters are sent. */
@Entity
@Table(name = "evaluation")
@NullUnmarked
class EvaluationRow {

    @Id UUID lot;
    @Version int version;
    UUID call;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Seat> seats;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Evaluation.GapComment> comments;

    @JdbcTypeCode(SqlTypes.JSON)
    Report report;

    void take(Evaluation evaluation) {
        call = evaluation.call();
        seats = evaluation.seats();
        comments = evaluation.comments();
        report = evaluation.report().orElse(null);
    }

    Evaluation evaluation() {
        return new Evaluation(lot, call, seats, comments, Optional.ofNullable(report));
    }
}
