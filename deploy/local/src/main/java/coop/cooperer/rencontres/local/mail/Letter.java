package coop.cooperer.rencontres.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mail as one recipient got it, decoded for reading.
 *
 * @param text the plain version, empty when the mail has none
 * @param html the rich version, empty when the mail has none
 */
record Letter(
        String id,
        Instant receivedAt,
        String to,
        String from,
        String subject,
        String text,
        String html) {

    /** The header under which the server notes for whom it took the mail. */
    static final String RECIPIENT = "Delivered-To";

    static Letter read(String id, Instant receivedAt, byte[] source) {
        try {
            var mail = new MimeMessage(null, new ByteArrayInputStream(source));
            return new Letter(
                    id,
                    receivedAt,
                    header(mail, RECIPIENT),
                    header(mail, "From"),
                    header(mail, "Subject"),
                    body(mail, "text/plain").orElse(""),
                    body(mail, "text/html").orElse(""));
        } catch (MessagingException | IOException unreadable) {
            // What cannot be decoded is shown as it came: nobody should look for it elsewhere.
            var asItCame = new String(source, StandardCharsets.UTF_8);
            return new Letter(id, receivedAt, "", "", "(illisible)", asItCame, "");
        }
    }

    boolean isTo(String address) {
        return to.toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT));
    }

    private static String header(MimeMessage mail, String name)
            throws MessagingException, IOException {
        @Nullable String raw = mail.getHeader(name, ", ");
        return raw == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(raw));
    }

    /** The first body of that type, wherever the parts are nested. */
    private static Optional<String> body(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String content) {
            return Optional.of(content);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                var found = body(one, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
