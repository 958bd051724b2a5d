package coop.cooperer.rencontres.applications.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An award as the database keeps it: at most one per lot and seminar; never changed. */
@Entity
@Table(name = "award")
@IdClass(AwardRow.Key.class)
@NullUnmarked
class AwardRow {

    @Id UUID lot;
    @Id UUID seminar;
    UUID bid;
    UUID call;
    UUID organisation;
    String justification;

    @Column(name = "awarded_at")
    Instant awardedAt;

    /** Which lot for which seminar. */
    record Key(UUID lot, UUID seminar) implements Serializable {}

    static AwardRow of(Award award) {
        var row = new AwardRow();
        row.lot = award.lot();
        row.seminar = award.seminar();
        row.bid = award.bid();
        row.call = award.call();
        row.organisation = award.organisation();
        row.justification = award.justification();
        row.awardedAt = award.awardedAt();
        return row;
    }

    Award award() {
        return new Award(lot, seminar, bid, call, organisation, justification, awardedAt);
    }
}
