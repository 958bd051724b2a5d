package coop.cooperer.rencontres.media.proceedings;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes published proceedings as a page that can be read without seeing it, and as the tagged PDF
 * of that page; both carry the sentence, the PDF on every sheet (requirements D93, D39).
 */
@ApplicationScoped
class WritePage {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);
    private static final int DEEPEST = 6;

    String html(Proceedings proceedings) {
        var funders =
                proceedings.publicity().funders().stream()
                        .map(Publicity.Funder::name)
                        .collect(Collectors.joining(", "));
        return """
        <!DOCTYPE html>
        <html lang="fr" xml:lang="fr" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="UTF-8" />
        <title>%1$s</title>
        <meta name="description" content="%2$s" />
        <style>
        body { font-family: 'Liberation Sans', sans-serif; line-height: 1.5; max-width: 45em; }
        footer { position: running(publicity); font-size: 8pt; }
        @page { size: A4; margin: 2cm 2cm 3cm; @bottom-center { content: element(publicity); } }
        @media screen { footer { position: static; } }
        </style>
        </head>
        <body>
        <footer><p>%3$s %4$s</p></footer>
        <main>
        <h1>%1$s</h1>
        <p>%2$s</p>
        %5$s
        </main>
        </body>
        </html>
        """
                .formatted(
                        escaped(proceedings.title()),
                        escaped(about(proceedings)),
                        escaped(proceedings.publicity().sentence()),
                        escaped(funders),
                        Stream.of(proceedings.text().split("\\R{2,}", -1))
                                .map(WritePage::block)
                                .collect(Collectors.joining("\n")));
    }

    byte[] pdf(Proceedings proceedings) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(
                            () -> Objects.requireNonNull(WritePage.class.getResourceAsStream(FONT)),
                            "Liberation Sans")
                    .withHtmlContent(printable(html(proceedings)), null)
                    .withProducer("Rencontres")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String about(Proceedings proceedings) {
        var date = proceedings.date() == null ? "" : ", " + DAY.format(proceedings.date());
        return "Actes du séminaire dédié au public\u00a0: " + proceedings.publicLabel() + date;
    }

    // The title of the document is the first level; its own headings follow below it.
    private static String block(String text) {
        var level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        var said = escaped(text.substring(level).strip());
        var tag = level == 0 ? "p" : "h" + Math.min(DEEPEST, level + 1);
        return "<%s>%s</%s>".formatted(tag, said, tag);
    }

    // The font that is embedded knows no narrow no-break space.
    private static String printable(String html) {
        return html.replace('\u202F', '\u00A0').replace("<!DOCTYPE html>", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
