package coop.cooperer.rencontres.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Notes, in the transaction that hears of a fact, that somebody must be written to. */
@ApplicationScoped
public class AnnounceMessage {

    private final Messages messages;
    private final Event<MessageAnnounced> announced;
    private final MessagesConfig config;
    // When a mail is due is a matter of the real time, not of the business clock.
    private final InstantSource time = InstantSource.system();

    AnnounceMessage(Messages messages, Event<MessageAnnounced> announced, MessagesConfig config) {
        this.messages = messages;
        this.announced = announced;
        this.config = config;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Matter matter) {
        var held = config.held().contains(MessageKind.labelOf(matter).kind());
        if (messages.announce(Message.announce(matter, held, time.instant()))) {
            announced.fire(new MessageAnnounced());
        }
    }
}
