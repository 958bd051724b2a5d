package coop.cooperer.rencontres.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the log of the mails. */
@ApplicationScoped
class ReadMessages {

    private final Messages messages;

    ReadMessages(Messages messages) {
        this.messages = messages;
    }

    @Transactional
    List<Message> list(UUID after, int rows) {
        return messages.list(after, rows);
    }
}
