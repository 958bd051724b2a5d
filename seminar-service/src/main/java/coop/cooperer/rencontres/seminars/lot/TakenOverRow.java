package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.seminars.lot.WinningBid.LocalFunding;
import coop.cooperer.rencontres.seminars.lot.WinningBid.PossibleDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** What was taken over from the bid that won a lot; its partners went into the list of partners. */
@Entity
@Table(name = "taken_over")
@NullUnmarked
class TakenOverRow {

    @Id UUID lot;
    UUID bid;
    String team;

    @Column(name = "possible_dates")
    @JdbcTypeCode(SqlTypes.JSON)
    List<PossibleDate> possibleDates;

    @Column(name = "local_funding")
    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalFunding> localFunding;

    @Column(name = "taken_at")
    Instant takenAt;
}
