package coop.cooperer.rencontres.seminars.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An arrangement that was booked, and its cost; for nobody by name. */
@Entity
@Table(name = "booked_arrangement")
@NullUnmarked
class BookedRow {

    @Id UUID id;
    UUID seminar;
    String what;
    String supplier;

    @Column(name = "cost_cents")
    long costCents;

    @Column(name = "booked_at")
    Instant bookedAt;
}
