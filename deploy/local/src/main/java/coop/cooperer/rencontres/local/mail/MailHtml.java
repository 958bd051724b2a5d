package coop.cooperer.rencontres.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of the mailbox, in French like the mails it holds. */
final class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH)
                    .withZone(ZoneId.of("Europe/Paris"));

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-bottom: 1px solid; padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; }
            pre { border: 1px solid; overflow-wrap: anywhere; padding: 1rem; white-space: pre-wrap; }
            iframe { background: white; border: 1px solid; height: 34rem; width: 100%%; }
            </style>
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<Letter> letters, String recipient) {
        var rows = letters.stream().map(MailHtml::row).collect(Collectors.joining("\n"));
        var table =
                letters.isEmpty()
                        ? "<p>Aucun message.</p>"
                        : """
                        <table>
                        <thead><tr><th scope="col">Reçu</th><th scope="col">Destinataire</th><th scope="col">Objet</th></tr></thead>
                        <tbody>
                        %s
                        </tbody>
                        </table>
                        """
                                .formatted(rows);
        return PAGE.formatted(
                "Boîte aux lettres de la plateforme locale",
                """
                <h1>Boîte aux lettres de la plateforme locale</h1>
                <p>Aucun de ces messages n’a quitté cette machine.</p>
                <form><label>Destinataire&nbsp;: <input name="to" type="email" value="%s"></label> <button>Filtrer</button></form>
                %s
                """
                        .formatted(escaped(recipient), table));
    }

    static String letter(Letter letter) {
        var subject = escaped(subject(letter));
        var rich =
                letter.html().isEmpty()
                        ? ""
                        : """
                        <h2>Version mise en forme</h2>
                        <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/%s/html" title="Version mise en forme"></iframe>
                        """
                                .formatted(letter.id());
        var plain =
                letter.text().isEmpty()
                        ? ""
                        : "<h2>Version texte</h2>\n<pre>%s</pre>".formatted(escaped(letter.text()));
        return PAGE.formatted(
                subject,
                """
                <p><a href="/">Tous les messages</a></p>
                <h1>%s</h1>
                <table>
                <tr><th scope="row">De</th><td>%s</td></tr>
                <tr><th scope="row">À</th><td>%s</td></tr>
                <tr><th scope="row">Reçu</th><td>%s</td></tr>
                </table>
                <p><a href="/messages/%s/source">Source du message</a></p>
                %s
                %s
                """
                        .formatted(
                                subject,
                                escaped(letter.from()),
                                escaped(letter.to()),
                                time(letter.receivedAt()),
                                letter.id(),
                                rich,
                                plain));
    }

    private static String row(Letter letter) {
        return """
        <tr><td>%s</td><td>%s</td><td><a href="/messages/%s">%s</a></td></tr>\
        """
                .formatted(
                        time(letter.receivedAt()),
                        escaped(letter.to()),
                        letter.id(),
                        escaped(subject(letter)));
    }

    private static String subject(Letter letter) {
        return letter.subject().isBlank() ? "(sans objet)" : letter.subject();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
