package coop.cooperer.rencontres.seminars.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A structure of the territory that may take part (R99). */
@Entity
@Table(name = "partner")
@NullUnmarked
class PartnerRow {

    /** Where the line comes from. */
    enum Source {
        /** Named in the winning bid. */
        BID,
        /** Found since. */
        ADDED,
        /** Read from a file. */
        IMPORTED
    }

    @Id UUID id;
    UUID seminar;
    String name;

    @Enumerated(EnumType.STRING)
    PartnerKind kind;

    /** Where it works; empty if that is the territory of the seminar. */
    String territory;

    /** Why it is a partner although it works elsewhere. */
    @Column(name = "outside_reason")
    String outsideReason;

    String interest;

    @Enumerated(EnumType.STRING)
    Source source;

    @Column(name = "added_at")
    Instant addedAt;
}
