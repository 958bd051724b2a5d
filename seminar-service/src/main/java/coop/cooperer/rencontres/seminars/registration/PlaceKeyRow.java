package coop.cooperer.rencontres.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What opens the place of one person, kept as a digest: who reads the database opens nothing. */
@Entity
@Table(name = "place_key")
@NullUnmarked
class PlaceKeyRow {

    /** What a key is good for. */
    enum Kind {
        /** Sent by mail; serves once, to get a session. */
        LINK,
        /** Given to the browser for a short while. */
        SESSION
    }

    @Id String digest;
    UUID registration;
    UUID seminar;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "expires_at")
    Instant expiresAt;
}
