package coop.cooperer.rencontres.applications.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * The letter to one candidate: when it was sent and first read; its words are composed on demand.
 */
@Entity
@Table(name = "letter")
@NullUnmarked
class LetterRow {

    @Id UUID application;
    UUID call;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "read_at")
    Instant readAt;
}
