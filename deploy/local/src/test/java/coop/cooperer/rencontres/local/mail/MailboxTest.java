package coop.cooperer.rencontres.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final Instant NOON = Instant.parse("2021-05-20T10:00:00Z");

    private static final byte[] RECEIPT =
            """
            Delivered-To: structure-a@example.org
            From: ne-pas-repondre@example.org
            Subject: =?UTF-8?Q?R=C3=A9ception_de_votre_dossier?=
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=limit

            --limit
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            D=C3=A9pos=C3=A9 <le 20 mai>
            --limit
            Content-Type: text/html; charset=utf-8

            <p>Déposé</p>
            --limit--
            """
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void aMailIsDecodedForReading() throws IOException {
        var letter = Mailbox.open(folder).keep(RECEIPT, NOON);

        assertThat(letter.to()).isEqualTo("structure-a@example.org");
        assertThat(letter.subject()).isEqualTo("Réception de votre dossier");
        assertThat(letter.text().strip()).isEqualTo("Déposé <le 20 mai>");
        assertThat(letter.html().strip()).isEqualTo("<p>Déposé</p>");
    }

    @Test
    void aRestartLosesNothing() throws IOException {
        var kept = Mailbox.open(folder).keep(RECEIPT, NOON);

        var afterwards = Mailbox.open(folder);

        assertThat(afterwards.letters()).containsExactly(kept);
        assertThat(afterwards.source(kept)).contains("multipart/alternative");
    }

    @Test
    void mailsOfOneInstantStayApartNewestFirst() throws IOException {
        var mailbox = Mailbox.open(folder);
        var first = mailbox.keep(RECEIPT, NOON);
        var second = mailbox.keep(RECEIPT, NOON);
        var third = mailbox.keep(RECEIPT, NOON.plusSeconds(1));

        assertThat(mailbox.letters()).containsExactly(third, second, first);
    }

    @Test
    void oneFindsTheMailsOfOneRecipient() throws IOException {
        var mailbox = Mailbox.open(folder);
        mailbox.keep(RECEIPT, NOON);

        assertThat(mailbox.lettersTo("Structure-A@example.org")).hasSize(1);
        assertThat(mailbox.lettersTo("structure-b@example.org")).isEmpty();
    }

    @Test
    void whatASenderWroteIsNotMarkupOfThePage() throws IOException {
        var letter = Mailbox.open(folder).keep(RECEIPT, NOON);

        assertThat(MailHtml.letter(letter))
                .contains("Déposé &lt;le 20 mai&gt;")
                .contains("sandbox=")
                .doesNotContain("<p>Déposé</p>");
    }
}
