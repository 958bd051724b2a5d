package coop.cooperer.rencontres.media.sequencing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What was read of a winning bid, as the database keeps it; without numbers it counts nothing. */
@Entity
@Table(name = "sequencing")
@NullUnmarked
class SequencingRow {

    @Id UUID bid;
    Integer interviews;

    @Column(name = "from_minutes")
    Integer fromMinutes;

    @Column(name = "to_minutes")
    Integer toMinutes;

    @Column(name = "taken_at")
    Instant takenAt;

    Sequencing sequencing() {
        return interviews == null
                ? Sequencing.HINT
                : new Sequencing(interviews, fromMinutes, toMinutes, true);
    }
}
