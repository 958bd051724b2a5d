package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A line of an attendance sheet; never changed, the last one about a person counts. */
@Entity
@Table(name = "signature")
@NullUnmarked
class SignatureRow {

    @Id UUID id;
    UUID seminar;

    @Column(name = "half_day")
    @Enumerated(EnumType.STRING)
    HalfDay halfDay;

    UUID registration;
    boolean present;

    @Enumerated(EnumType.STRING)
    Proof proof;

    /** The strokes as the path of an SVG picture; empty for other proofs. */
    String drawing;

    /** Why a closed sheet is corrected; empty otherwise. */
    String reason;

    @Column(name = "signed_at")
    Instant signedAt;
}
