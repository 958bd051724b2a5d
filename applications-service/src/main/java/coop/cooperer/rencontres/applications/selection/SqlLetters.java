package coop.cooperer.rencontres.applications.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The letters in the database. */
@ApplicationScoped
class SqlLetters implements PanacheRepositoryBase<LetterRow, UUID> {

    List<LetterRow> ofCall(UUID call) {
        return list("call = ?1 order by application", call);
    }
}
