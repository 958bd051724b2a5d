package coop.cooperer.rencontres.committees.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The corrections of minutes in the database. */
@ApplicationScoped
class SqlCorrections implements PanacheRepositoryBase<CorrectionRow, UUID> {

    List<CorrectionRow> of(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }
}
