package coop.cooperer.rencontres.seminars.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A person came through the door. */
@Entity
@Table(name = "check_in")
@NullUnmarked
class CheckInRow {

    @Id UUID registration;
    UUID seminar;
    Instant at;
}
