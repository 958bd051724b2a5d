package coop.cooperer.rencontres.media.lot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An award as the database keeps it. */
@Entity
@Table(name = "award")
@IdClass(AwardRow.Key.class)
@NullUnmarked
class AwardRow {

    @Id UUID lot;
    @Id UUID seminar;
    UUID organisation;
    UUID bid;

    /** Which seminar of which lot. */
    record Key(UUID lot, UUID seminar) implements Serializable {}

    static AwardRow of(Award award) {
        var row = new AwardRow();
        row.lot = award.lot();
        row.seminar = award.seminar();
        row.organisation = award.organisation();
        row.bid = award.bid();
        return row;
    }

    Award award() {
        return new Award(lot, seminar, organisation, bid);
    }
}
