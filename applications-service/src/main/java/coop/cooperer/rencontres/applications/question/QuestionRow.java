package coop.cooperer.rencontres.applications.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A question about a call; who asked it has no column (D19). */
@Entity
@Table(name = "question")
@NullUnmarked
class QuestionRow {

    @Id UUID id;
    @Version int version;
    UUID call;
    String text;

    @Column(name = "asked_at")
    Instant askedAt;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;
}
