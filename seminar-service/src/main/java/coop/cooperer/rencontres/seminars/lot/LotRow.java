package coop.cooperer.rencontres.seminars.lot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A lot as this service knows it: the seminar whose organisation it buys, and who holds it. Both
 * are empty until heard of; lots of photographs, recordings and proceedings never get a seminar.
 */
@Entity
@Table(name = "lot")
@NullUnmarked
class LotRow {

    @Id UUID id;
    @Version int version;
    UUID seminar;
    UUID holder;

    /** The bid that won it; empty for lots awarded before it was kept. */
    UUID bid;

    boolean isHeldForSeminar() {
        return seminar != null && holder != null;
    }
}
