package coop.cooperer.rencontres.notifications.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Everything an operator may tune about what mails say and where answers go. */
@ConfigMapping(prefix = "mails")
interface MailsConfig {

    /** Where answers go: an address that somebody reads (requirement D102). */
    String replyTo();

    /** The address of the web application, to which mails lead. */
    URI door();
}
