package coop.cooperer.rencontres.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Hands out the next message that is due, to one sender at a time. */
@ApplicationScoped
public class LendMessage {

    private final Messages messages;
    private final MessagesConfig config;
    private final InstantSource time = InstantSource.system();

    LendMessage(Messages messages, MessagesConfig config) {
        this.messages = messages;
        this.config = config;
    }

    @Transactional
    public Optional<Message> run() {
        var now = time.instant();
        var due = messages.nextDue(now);
        due.ifPresent(it -> messages.save(it.lent(config.lease(), now)));
        return due;
    }
}
