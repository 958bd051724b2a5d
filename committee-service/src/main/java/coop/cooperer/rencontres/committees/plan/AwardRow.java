package coop.cooperer.rencontres.committees.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The copy of a selected bid: who holds which lot for which seminars. */
@Entity
@Table(name = "award")
@NullUnmarked
class AwardRow {

    @Id UUID bid;
    UUID lot;
    UUID organisation;
    List<UUID> seminars;
}
