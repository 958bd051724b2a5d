package coop.cooperer.rencontres.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the log of the mails. */
@ApplicationScoped
public class ReadMessages {

    private final Messages messages;

    ReadMessages(Messages messages) {
        this.messages = messages;
    }

    @Transactional
    List<Message> list(@Nullable String status, UUID after, int rows) {
        return messages.list(status, after, rows);
    }

    /**
     * One of them.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-message}
     */
    @Transactional
    public Message one(UUID id) {
        return messages.find(id).orElseThrow(MessageReason::unknownMessage);
    }
}
