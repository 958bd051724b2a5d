package coop.cooperer.rencontres.seminars.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Somebody joined a live session; the registration is empty for who has none. */
@Entity
@Table(name = "live_connection")
@NullUnmarked
class LiveConnectionRow {

    @Id UUID id;
    UUID session;
    UUID registration;

    @Column(name = "joined_at")
    Instant joinedAt;
}
