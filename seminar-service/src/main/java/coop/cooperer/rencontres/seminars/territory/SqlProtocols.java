package coop.cooperer.rencontres.seminars.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The health rules in the database. */
@ApplicationScoped
class SqlProtocols implements PanacheRepositoryBase<ProtocolRow, UUID> {

    /** What was in force on a day. */
    List<ProtocolRow> on(LocalDate day) {
        return list("validFrom <= ?1 and validTo >= ?1 order by validFrom", day);
    }
}
