package coop.cooperer.rencontres.seminars.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The forms of seminars in the database; a seminar without one has the ordinary form. */
@ApplicationScoped
class SqlRegistrationForms implements PanacheRepositoryBase<RegistrationFormRow, UUID> {

    boolean expectsMinors(UUID seminar) {
        return findByIdOptional(seminar).filter(it -> it.minorsExpected).isPresent();
    }
}
