package coop.cooperer.rencontres.notifications.mail;

import coop.cooperer.rencontres.notifications.message.MessageReason;
import coop.cooperer.rencontres.notifications.message.ReadMessages;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Writes a message as it would go now, and sends it nowhere; outside any transaction. */
@ApplicationScoped
class PreviewMessage {

    private final ReadMessages messages;
    private final WriteLetter write;

    PreviewMessage(ReadMessages messages, WriteLetter write) {
        this.messages = messages;
        this.write = write;
    }

    Letter run(UUID id) {
        var message = messages.one(id);
        if (message.matter().concernsItsReaderAlone()) {
            throw noPreview("Il est pour son seul destinataire : son lien, ou sa candidature.");
        }
        try {
            return write.run(message.matter())
                    .orElseThrow(
                            () -> noPreview("Il n’y a plus rien à dire, ou plus personne à qui."));
        } catch (UncheckedIOException away) {
            throw noPreview("Le service qui détient le contenu ne répond pas ; réessayez.");
        }
    }

    private static Refusal noPreview(String why) {
        return new Refusal(MessageReason.NO_PREVIEW, why);
    }
}
