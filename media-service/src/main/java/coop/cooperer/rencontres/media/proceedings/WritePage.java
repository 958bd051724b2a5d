package coop.cooperer.rencontres.media.proceedings;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what is published as a page that can be read without seeing it, and as the tagged PDF of
 * that page; both carry emblem and sentence, the PDF on every sheet (requirements D93, D39).
 */
@ApplicationScoped
public class WritePage {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int DEEPEST = 6;
    private static final String EMBLEM = "/api/v1/media/emblem.png";

    // Of the document alone: the door lets no page bring a style of its own.
    private static final String STYLE =
            """
            <style>
            body { font-family: 'Liberation Sans', sans-serif; line-height: 1.5; }
            footer { position: running(publicity); font-size: 8pt; }
            footer img { float: left; margin-right: 3mm; }
            @page { size: A4; margin: 2cm 2cm 3cm; @bottom-center { content: element(publicity); } }
            </style>
            </head>
            """;

    /** The page. */
    public String html(Paper paper) {
        var funders =
                paper.publicity().funders().stream()
                        .map(Publicity.Funder::name)
                        .collect(Collectors.joining(", "));
        return """
        <!DOCTYPE html>
        <html lang="fr" xml:lang="fr" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="UTF-8" />
        <title>%1$s</title>
        <meta name="description" content="%2$s" />
        </head>
        <body>
        <footer>
        <img src="%6$s" width="54" height="36" alt="Emblème de l’Union européenne" />
        <p>%3$s %4$s</p>
        </footer>
        <main>
        <h1>%1$s</h1>
        <p>%2$s</p>
        %5$s
        </main>
        </body>
        </html>
        """
                .formatted(
                        escaped(paper.title()),
                        escaped(paper.about()),
                        escaped(paper.publicity().sentence()),
                        escaped(funders),
                        Stream.of(paper.text().split("\\R{2,}", -1))
                                .map(WritePage::block)
                                .collect(Collectors.joining("\n")),
                        EMBLEM);
    }

    /** The document. */
    public byte[] pdf(Paper paper) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(
                            () -> Objects.requireNonNull(WritePage.class.getResourceAsStream(FONT)),
                            "Liberation Sans")
                    .withHtmlContent(printable(html(paper)), null)
                    .withProducer("Rencontres")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        return html.replace('\u202F', '\u00A0')
                .replace("<!DOCTYPE html>", "")
                // What a document is about has another name than what a page is about.
                .replace("name=\"description\"", "name=\"subject\"")
                .replace("</head>", STYLE)
                .replace(EMBLEM, Emblem.ADDRESS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
