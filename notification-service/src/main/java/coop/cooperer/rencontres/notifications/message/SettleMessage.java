package coop.cooperer.rencontres.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Notes how a try to send a message ended. */
@ApplicationScoped
public class SettleMessage {

    private static final Logger LOG = Logger.getLogger(SettleMessage.class);

    private final Messages messages;
    private final Patience patience;
    private final InstantSource time = InstantSource.system();

    SettleMessage(Messages messages, MessagesConfig config) {
        this.messages = messages;
        this.patience = new Patience(config.firstPause(), config.longestPause(), config.refusals());
    }

    @Transactional
    public void sent(UUID id) {
        var message = messages.hold(id);
        messages.save(message.sent(time.instant()));
        LOG.infof("%s is sent", labelOf(message));
    }

    @Transactional
    public void failed(UUID id, MessageFailure why) {
        var message = messages.hold(id);
        messages.save(message.failed(why, patience, time.instant()));
        LOG.warnf("%s is not sent: %s", labelOf(message), why);
    }

    private static String labelOf(Message message) {
        return MessageKind.labelOf(message.matter()).key();
    }
}
