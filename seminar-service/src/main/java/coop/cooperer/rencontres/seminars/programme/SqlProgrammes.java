package coop.cooperer.rencontres.seminars.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the programmes in the database. */
@ApplicationScoped
class SqlProgrammes implements PanacheRepositoryBase<ProgrammeRow, UUID> {

    Optional<ProgrammeRow> version(UUID seminar, int number) {
        return find("seminar = ?1 and number = ?2", seminar, number).firstResultOptional();
    }

    List<ProgrammeRow> of(UUID seminar, UUID after, int rows) {
        return find("seminar = ?1 and id > ?2 order by id", seminar, after).page(0, rows).list();
    }

    Optional<ProgrammeRow> latest(UUID seminar) {
        return find("seminar = ?1 order by number desc", seminar).firstResultOptional();
    }
}
