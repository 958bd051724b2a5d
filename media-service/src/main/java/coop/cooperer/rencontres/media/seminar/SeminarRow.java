package coop.cooperer.rencontres.media.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A seminar as the database keeps it. */
@Entity
@Table(name = "seminar")
@NullUnmarked
class SeminarRow {

    @Id UUID id;

    @Column(name = "held_on")
    LocalDate heldOn;

    UUID decision;

    @Enumerated(EnumType.STRING)
    Seminar.Standing standing;

    void take(Seminar seminar) {
        heldOn = seminar.date();
        decision = seminar.decision();
        standing = seminar.standing();
    }

    Seminar seminar() {
        return new Seminar(id, heldOn, decision, standing);
    }
}
