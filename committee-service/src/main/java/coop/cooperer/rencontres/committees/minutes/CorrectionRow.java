package coop.cooperer.rencontres.committees.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A correction of approved minutes: a dated document of its own, never changed. */
@Entity
@Table(name = "minutes_correction")
@NullUnmarked
class CorrectionRow {

    @Id UUID id;
    UUID meeting;
    String text;

    @Column(name = "corrected_at")
    Instant correctedAt;

    MinutesView.CorrectionView view() {
        return new MinutesView.CorrectionView(id, text, correctedAt);
    }
}
