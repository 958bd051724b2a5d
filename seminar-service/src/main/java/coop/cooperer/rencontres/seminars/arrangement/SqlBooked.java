package coop.cooperer.rencontres.seminars.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Booked arrangements in the database. */
@ApplicationScoped
class SqlBooked implements PanacheRepositoryBase<BookedRow, UUID> {

    List<BookedRow> of(UUID seminar) {
        return list("seminar = ?1 order by id", seminar);
    }
}
