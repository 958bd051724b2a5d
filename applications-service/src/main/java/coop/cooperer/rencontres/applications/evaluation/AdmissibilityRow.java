package coop.cooperer.rencontres.applications.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * Whether a received application is in order; an application without a row has not been looked at.
 */
@Entity
@Table(name = "admissibility")
@NullUnmarked
class AdmissibilityRow {

    /** What was found. */
    enum Outcome {
        /** In order. */
        ADMISSIBLE,
        /** Something is missing that may still be asked for. */
        INCOMPLETE,
        /** Not to be judged. */
        INADMISSIBLE
    }

    @Id UUID application;
    @Version int version;
    UUID call;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String reason;

    @Column(name = "checked_at")
    Instant checkedAt;

    static AdmissibilityRow of(UUID application, UUID call) {
        var row = new AdmissibilityRow();
        row.application = application;
        row.call = call;
        return row;
    }

    void found(Outcome next, String why, Instant at) {
        outcome = next;
        reason = why;
        checkedAt = at;
    }
}
