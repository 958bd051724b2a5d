package coop.cooperer.rencontres.notifications.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Everything an operator may tune about what mails say and where answers go. */
@ConfigMapping(prefix = "mails")
interface MailsConfig {

    /** Where answers to mails that are about no call go: an address that somebody reads (D102). */
    String replyTo();

    /** The address of the web application, to which mails lead. */
    URI door();

    /** The co-financing sentence of mails that are about no call. */
    @WithDefault(
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020")
    String sentence();
}
