package coop.cooperer.rencontres.media.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * Somebody who may be seen or heard, as the database keeps them; the link is kept as a digest, the
 * address only where no registration tells it.
 */
@Entity
@Table(name = "consent_person")
@NullUnmarked
class PersonRow {

    @Id UUID id;
    UUID seminar;
    UUID registration;
    String name;
    String email;
    boolean minor;

    @Column(name = "link_digest")
    String linkDigest;

    @Column(name = "asked_at")
    Instant askedAt;
}
