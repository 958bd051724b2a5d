package coop.cooperer.rencontres.seminars.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A caterer of the territory, with a quote (R114). */
@Entity
@Table(name = "caterer")
@NullUnmarked
class CatererRow {

    @Id UUID id;
    UUID seminar;
    String name;
    String contact;

    @Column(name = "quote_cents")
    long quoteCents;

    boolean chosen;

    @Column(name = "added_at")
    Instant addedAt;
}
