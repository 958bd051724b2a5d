package coop.cooperer.rencontres.seminars.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The keys of places in the database. */
@ApplicationScoped
class SqlPlaceKeys implements PanacheRepositoryBase<PlaceKeyRow, String> {

    /** The key of this digest, which nobody else uses until the transaction ends. */
    Optional<PlaceKeyRow> hold(String digest) {
        return findByIdOptional(digest, LockModeType.PESSIMISTIC_WRITE);
    }

    long linksOf(UUID registration) {
        return count("registration = ?1 and kind = 'LINK'", registration);
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
