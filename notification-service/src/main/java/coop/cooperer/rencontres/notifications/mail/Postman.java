package coop.cooperer.rencontres.notifications.mail;

import coop.cooperer.rencontres.notifications.message.MessageFailure;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Variant;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/** Hands letters to the mail server. */
@ApplicationScoped
class Postman {

    // RFC 5321: what a server says of one mail; other permanent answers speak of us or of itself.
    private static final Set<Integer> REFUSALS = Set.of(501, 521, 550, 551, 552, 553, 554, 556);

    private final Mailer mailer;
    private final MailsConfig config;

    Postman(Mailer mailer, MailsConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    /** Sends; answers why if the mail was not taken. */
    Optional<MessageFailure> send(UUID id, Letter letter) {
        try {
            mailer.send(mail(id, letter));
            return Optional.empty();
        } catch (IllegalArgumentException address) {
            return Optional.of(MessageFailure.MAIL_REFUSED);
        } catch (CompletionException | TimeoutException failure) {
            return Optional.of(why(failure));
        }
    }

    private Mail mail(UUID id, Letter letter) {
        var page = new Texts.Page(letter);
        return Mail.withText(letter.to(), letter.subject(), render(page, Variant.TEXT_PLAIN))
                .setHtml(render(page, Variant.TEXT_HTML))
                .setReplyTo(letter.replyTo())
                // The same over every try, so that a mail server recognises a repetition.
                .addHeader("Message-ID", "<" + id + "@" + config.door().getHost() + ">")
                // RFC 3834: no automatic answers, please.
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String render(Texts.Page page, String form) {
        return page.setVariant(Variant.forContentType(form)).render();
    }

    private static MessageFailure why(RuntimeException failure) {
        return failure.getCause() instanceof SMTPException answer
                        && REFUSALS.contains(answer.getReplyCode())
                ? MessageFailure.MAIL_REFUSED
                : MessageFailure.MAIL_SERVER_AWAY;
    }
}
