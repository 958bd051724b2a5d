package coop.cooperer.rencontres.applications.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions in the database. */
@ApplicationScoped
class SqlQuestions implements PanacheRepositoryBase<QuestionRow, UUID> {

    Optional<QuestionRow> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<QuestionRow> ofCall(UUID call, boolean unanswered, UUID after, int rows) {
        var shown = unanswered ? "" : " and answer is not null";
        return find("call = ?1 and id > ?2" + shown + " order by id", call, after)
                .page(0, rows)
                .list();
    }
}
