package coop.cooperer.rencontres.local.mail;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Whoever a mail is sent to; all of them share one mailbox on disk. */
final class Recipient extends UserImpl {

    private final Mailbox mailbox;

    Recipient(String address, Mailbox mailbox, ImapHostManager unused) {
        super(address, address, "", unused);
        this.mailbox = mailbox;
    }

    /** Called before the server answers the sender: a failure here makes the sender try again. */
    @Override
    public void deliver(MovingMessage mail) {
        var source = new ByteArrayOutputStream();
        try {
            var recipient = "%s: %s\r\n".formatted(Letter.RECIPIENT, getEmail());
            source.writeBytes(recipient.getBytes(StandardCharsets.UTF_8));
            mail.getMessage().writeTo(source);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        mailbox.keep(source.toByteArray(), Instant.now());
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
