package coop.cooperer.rencontres.seminars.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A partnership born at a seminar; it counts once the other side has confirmed it. */
@Entity
@Table(name = "partnership")
@NullUnmarked
class PartnershipRow {

    @Id UUID id;
    UUID seminar;
    String subject;

    @Column(name = "told_by")
    UUID toldBy;

    UUID other;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "confirmed_at")
    Instant confirmedAt;
}
