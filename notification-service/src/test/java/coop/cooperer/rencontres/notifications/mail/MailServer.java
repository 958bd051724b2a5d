package coop.cooperer.rencontres.notifications.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server that can be stopped and started, and what it has received. */
final class MailServer implements AutoCloseable {

    private final GreenMail server;

    MailServer(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        // Longer than two seconds: tests run on busy machines.
        setup.setServerStartupTimeout(20_000);
        server =
                new GreenMail(setup)
                        .withConfiguration(
                                GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    void start() {
        server.start();
    }

    /** Stops; what was received before is forgotten. */
    void stop() {
        server.stop();
    }

    List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(it -> address.equals(recipient(it)))
                .toList();
    }

    @Override
    public void close() {
        stop();
    }

    /** The text of the part of this type. */
    static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        var parts = (Multipart) mail.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
        }
        throw new AssertionError("no part of type " + type);
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
