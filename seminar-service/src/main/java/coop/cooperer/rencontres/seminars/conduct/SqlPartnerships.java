package coop.cooperer.rencontres.seminars.conduct;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Partnerships in the database. */
@ApplicationScoped
class SqlPartnerships implements PanacheRepositoryBase<PartnershipRow, UUID> {

    List<PartnershipRow> of(UUID seminar) {
        return list("seminar = ?1 order by id", seminar);
    }
}
