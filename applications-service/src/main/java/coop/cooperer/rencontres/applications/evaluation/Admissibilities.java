package coop.cooperer.rencontres.applications.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which received applications are in order. */
@ApplicationScoped
class Admissibilities {

    private final SqlAdmissibilities rows;

    Admissibilities(SqlAdmissibilities rows) {
        this.rows = rows;
    }

    boolean excludes(UUID application) {
        return rows.findByIdOptional(application)
                .filter(it -> it.outcome == AdmissibilityRow.Outcome.INADMISSIBLE)
                .isPresent();
    }

    Optional<AdmissibilityRow> find(UUID application) {
        return rows.findByIdOptional(application);
    }

    List<AdmissibilityRow> ofCall(UUID call) {
        return rows.list("call = ?1 order by application", call);
    }

    void save(AdmissibilityRow row) {
        rows.persist(row);
    }
}
