package coop.cooperer.rencontres.media.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A holder of parental authority over a young person, as the database keeps them. */
@Entity
@Table(name = "consent_guardian")
@NullUnmarked
class GuardianRow {

    @Id UUID id;
    UUID person;
    String name;
    String email;

    @Column(name = "link_digest")
    String linkDigest;

    @Column(name = "asked_at")
    Instant askedAt;
}
