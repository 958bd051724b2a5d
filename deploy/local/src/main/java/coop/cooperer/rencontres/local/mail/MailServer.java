package coop.cooperer.rencontres.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/** Takes every mail for everybody, sends none on, and shows what it took. */
public final class MailServer {

    private static final String LOOPBACK = "127.0.0.1";

    private MailServer() {}

    /** Arguments: the folder of the mails, the SMTP port, the port of the pages. */
    public static void main(String[] args) throws Exception {
        var mailbox = Mailbox.open(Path.of(args[0]));
        var setup = new ServerSetup(Integer.parseInt(args[1]), LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        var smtp = new GreenMail(setup);
        smtp.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        smtp.start();
        var users = smtp.getUserManager();
        users.setMessageDeliveryHandler(
                (mail, recipient) ->
                        new Recipient(recipient.getEmail(), mailbox, users.getImapHostManager()));
        var pages = new MailPages(mailbox).serve(LOOPBACK, Integer.parseInt(args[2]));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    pages.stop(0);
                                    smtp.stop();
                                },
                                "mail-shutdown"));
    }
}
