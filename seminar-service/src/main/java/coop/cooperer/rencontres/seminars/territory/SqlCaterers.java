package coop.cooperer.rencontres.seminars.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The caterers in the database. */
@ApplicationScoped
class SqlCaterers implements PanacheRepositoryBase<CatererRow, UUID> {

    List<CatererRow> of(UUID seminar) {
        return list("seminar = ?1 order by id", seminar);
    }

    Optional<CatererRow> of(UUID seminar, UUID id) {
        return findByIdOptional(id).filter(it -> it.seminar.equals(seminar));
    }
}
