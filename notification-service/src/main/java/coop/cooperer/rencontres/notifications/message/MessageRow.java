package coop.cooperer.rencontres.notifications.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A message as the database keeps it: identifiers and states, no person. */
@Entity
@Table(name = "message")
@NullUnmarked
class MessageRow {

    @Id UUID id;
    @Version int version;

    @Enumerated(EnumType.STRING)
    MessageKind kind;

    UUID subject;

    @Column(name = "dedup_key")
    String dedupKey;

    @JdbcTypeCode(SqlTypes.JSON)
    Matter matter;

    String status;
    int attempts;
    int refusals;

    @Enumerated(EnumType.STRING)
    MessageFailure failure;

    @Column(name = "announced_at")
    Instant announcedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "settled_at")
    Instant settledAt;

    static MessageRow of(Message message) {
        var label = MessageKind.labelOf(message.matter());
        var row = new MessageRow();
        row.id = message.id();
        row.kind = label.kind();
        row.subject = label.subject();
        row.dedupKey = label.key();
        row.matter = message.matter();
        row.announcedAt = message.announcedAt();
        row.take(message);
        return row;
    }

    void take(Message message) {
        attempts = message.attempts();
        refusals = message.refusals();
        failure = message.failure();
        switch (message.status()) {
            case Message.Status.Held() -> {
                status = "HELD";
                dueAt = message.announcedAt();
            }
            case Message.Status.Pending(var due) -> {
                status = "PENDING";
                dueAt = due;
                settledAt = null;
            }
            case Message.Status.Sent(var at) -> settle("SENT", at);
            case Message.Status.GivenUp(var at) -> settle("GIVEN_UP", at);
            case Message.Status.Dropped(var at) -> settle("DROPPED", at);
        }
    }

    Message message() {
        return new Message(id, matter, announcedAt, attempts, refusals, failure, status());
    }

    private void settle(String end, Instant at) {
        status = end;
        settledAt = at;
    }

    private Message.Status status() {
        return switch (status) {
            case "HELD" -> new Message.Status.Held();
            case "PENDING" -> new Message.Status.Pending(dueAt);
            case "SENT" -> new Message.Status.Sent(settledAt);
            case "GIVEN_UP" -> new Message.Status.GivenUp(settledAt);
            case "DROPPED" -> new Message.Status.Dropped(settledAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
