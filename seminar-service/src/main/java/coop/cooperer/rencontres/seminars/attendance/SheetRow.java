package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The closed attendance sheet of a half-day. */
@Entity
@Table(name = "attendance_sheet")
@IdClass(SheetRow.Key.class)
@NullUnmarked
class SheetRow {

    @Id UUID seminar;

    @Id
    @Column(name = "half_day")
    @Enumerated(EnumType.STRING)
    HalfDay halfDay;

    @Column(name = "closed_at")
    Instant closedAt;

    /** Name and function of who closed it, as they are signed on the sheet. */
    String organiser;

    byte[] scan;

    @Column(name = "scan_type")
    String scanType;

    @Column(name = "scan_digest")
    String scanDigest;

    /** Which half-day of which seminar. */
    record Key(UUID seminar, HalfDay halfDay) implements Serializable {}
}
