package coop.cooperer.rencontres.notifications.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the log of the mails: what it was about and what became of it, not to whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
        UUID id,
        MessageKind kind,
        UUID subject,
        String status,
        int attempts,
        @Nullable MessageFailure failure,
        Instant announcedAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt) {

    static MessageView of(Message message) {
        return switch (message.status()) {
            case Message.Status.Held() -> of(message, "HELD", null, null);
            case Message.Status.Pending(var dueAt) -> of(message, "PENDING", null, dueAt);
            case Message.Status.Sent(var at) -> of(message, "SENT", at, null);
            case Message.Status.GivenUp _ -> of(message, "GIVEN_UP", null, null);
            case Message.Status.Dropped _ -> of(message, "DROPPED", null, null);
        };
    }

    private static MessageView of(
            Message message, String status, @Nullable Instant sentAt, @Nullable Instant dueAt) {
        var label = MessageKind.labelOf(message.matter());
        return new MessageView(
                message.id(),
                label.kind(),
                label.subject(),
                status,
                message.attempts(),
                message.failure(),
                message.announcedAt(),
                sentAt,
                dueAt);
    }
}
