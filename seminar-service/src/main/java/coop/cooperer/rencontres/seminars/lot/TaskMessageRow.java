package coop.cooperer.rencontres.seminars.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What one side wrote the other about a task (R98). */
@Entity
@Table(name = "task_message")
@NullUnmarked
class TaskMessageRow {

    @Id UUID id;
    UUID lot;

    @Enumerated(EnumType.STRING)
    TaskCode code;

    UUID author;

    @Column(name = "by_issuer")
    boolean byIssuer;

    String text;

    @Column(name = "written_at")
    Instant writtenAt;
}
