package coop.cooperer.rencontres.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What was asked of a candidate whose application lacks something, and when it was given (D20). */
@Entity
@Table(name = "completion")
@NullUnmarked
class CompletionRow {

    @Id UUID application;
    UUID call;
    String missing;
    Instant until;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "completed_at")
    Instant completedAt;
}
