package coop.cooperer.rencontres.seminars.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places in the database. */
@ApplicationScoped
class SqlVenues implements PanacheRepositoryBase<VenueRow, UUID> {

    List<VenueRow> of(UUID seminar) {
        return list("seminar = ?1 order by id", seminar);
    }

    Optional<VenueRow> of(UUID seminar, UUID id) {
        return findByIdOptional(id).filter(it -> it.seminar.equals(seminar));
    }

    Optional<VenueRow> confirmed(UUID seminar) {
        return find("seminar = ?1 and confirmed", seminar).firstResultOptional();
    }

    /** Seminars that have a place, in the order in which they are held. */
    List<UUID> seminarsWithPlace() {
        return find("confirmed order by seminar").stream().map(it -> it.seminar).toList();
    }
}
