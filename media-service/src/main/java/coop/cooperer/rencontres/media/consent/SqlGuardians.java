package coop.cooperer.rencontres.media.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The holders of parental authority in the database. */
@ApplicationScoped
class SqlGuardians implements PanacheRepositoryBase<GuardianRow, UUID> {

    List<GuardianRow> of(UUID person) {
        return list("person = ?1 order by id", person);
    }

    Optional<GuardianRow> behind(String digest) {
        return find("linkDigest", digest).firstResultOptional();
    }
}
