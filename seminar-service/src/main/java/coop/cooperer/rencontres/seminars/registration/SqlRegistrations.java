package coop.cooperer.rencontres.seminars.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The registrations in the database. */
@ApplicationScoped
class SqlRegistrations implements PanacheRepositoryBase<RegistrationRow, UUID> {

    boolean exists(UUID seminar, String email) {
        return count("seminar = ?1 and lower(email) = lower(?2)", seminar, email) > 0;
    }

    List<RegistrationRow> of(UUID seminar, UUID after, int rows) {
        return find("seminar = ?1 and id > ?2 order by id", seminar, after).page(0, rows).list();
    }
}
