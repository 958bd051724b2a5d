package coop.cooperer.rencontres.committees.minutes;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.meeting.Meeting;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.committees.plan.CallText;
import coop.cooperer.rencontres.committees.plan.DescribeCalls;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Prints minutes as a PDF with the emblem, and the co-financing sentence on every page (R8, R9).
 */
@ApplicationScoped
class PrintMinutes {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH)
                    .withZone(ZoneId.of("Europe/Paris"));

    private final Committees committees;
    private final Meetings meetings;
    private final WriteMinutes minutes;
    private final DescribeCalls calls;

    PrintMinutes(
            Committees committees, Meetings meetings, WriteMinutes minutes, DescribeCalls calls) {
        this.committees = committees;
        this.meetings = meetings;
        this.minutes = minutes;
        this.calls = calls;
    }

    @Transactional
    byte[] run(UUID committee, UUID id, Asker asker) {
        var sitting = committees.get(committee, asker);
        var text =
                calls.of(sitting.call())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                MinutesReason.MENTION_UNKNOWN,
                                                "Recommencez dans quelques instants."));
        return pdf(
                page(
                        sitting,
                        meetings.get(id, committee),
                        minutes.read(committee, id, asker),
                        text));
    }

    private static String page(
            Committee committee, Meeting meeting, MinutesView minutes, CallText text) {
        return """
        <html lang="fr"><head><title>Compte-rendu</title><style>
        @page { size: A4; margin: 25mm 20mm 30mm;
          @bottom-center { content: "%s"; font: 8pt sans-serif; } }
        body { font: 11pt/1.5 sans-serif; color: #1a1a1a; }
        h1 { font-size: 17pt; } h2 { font-size: 13pt; margin: 14pt 0 4pt; }
        p { margin: 0 0 4pt; } .seal { font-size: 8pt; word-wrap: break-word; }
        </style></head><body>
        <p><img src="%s" alt="Emblème de l’Union européenne" width="90" height="60" /></p>
        <h1>%s</h1><p>%s</p>%s%s<p class="seal">%s</p>
        </body></html>
        """
                .formatted(
                        text.sentence().replace("\"", "\\\"").replace("<", "&lt;"),
                        EuropeanEmblem.image(),
                        title(committee, text),
                        escaped(text.title())
                                + ", réunion du "
                                + DAY.format(meeting.plan().startsAt()),
                        minutes.sections().stream()
                                .map(it -> part(it.title(), it.text()))
                                .collect(Collectors.joining()),
                        minutes.corrections().stream()
                                .map(
                                        it ->
                                                part(
                                                        "Rectificatif du "
                                                                + DAY.format(it.correctedAt()),
                                                        it.text()))
                                .collect(Collectors.joining()),
                        minutes.hash() == null
                                ? "Projet, non approuvé."
                                : "Approuvé. Empreinte SHA-256 du texte : " + minutes.hash());
    }

    private static String title(Committee committee, CallText text) {
        return switch (committee.scope()) {
            case Scope.Local(var seminar, _) ->
                    "Comité de pilotage local : "
                            + escaped(text.seminars().getOrDefault(seminar, "séminaire"));
            case Scope.National _ -> "Comité de pilotage national";
        };
    }

    private static String part(String title, String text) {
        return text.lines()
                .map(it -> "<p>" + escaped(it) + "</p>")
                .collect(Collectors.joining("", "<h2>" + escaped(title) + "</h2>", ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] pdf(String page) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().withHtmlContent(page, null).toStream(out).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
