package coop.cooperer.rencontres.seminars.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What one person needed was erased; only the number of the registration tells whose it was. */
@Entity
@Table(name = "erasure")
@NullUnmarked
class ErasureRow {

    @Id UUID registration;

    @Column(name = "erased_at")
    Instant erasedAt;
}
