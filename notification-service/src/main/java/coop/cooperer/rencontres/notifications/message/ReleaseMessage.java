package coop.cooperer.rencontres.notifications.message;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Lets messages go that were held for a look, or that a mail server refused too often. */
@ApplicationScoped
class ReleaseMessage {

    private final Messages messages;
    private final Event<MessageAnnounced> announced;
    private final Audit audit;
    private final InstantSource time = InstantSource.system();

    ReleaseMessage(Messages messages, Event<MessageAnnounced> announced, Audit audit) {
        this.messages = messages;
        this.announced = announced;
        this.audit = audit;
    }

    /** All of them, or none. */
    @Transactional
    List<Message> run(List<UUID> ids) {
        var released = ids.stream().distinct().map(this::release).toList();
        announced.fire(new MessageAnnounced());
        return released;
    }

    private Message release(UUID id) {
        // Whoever releases names what a list has shown: anything else waits for nobody.
        var known = messages.find(id).orElseThrow(MessageReason::messageNotWaiting);
        var message = messages.hold(known.id()).release(time.instant());
        messages.save(message);
        var label = MessageKind.labelOf(message.matter());
        audit.record("MessageReleased", id, "", "PENDING", label.kind().name());
        return message;
    }
}
