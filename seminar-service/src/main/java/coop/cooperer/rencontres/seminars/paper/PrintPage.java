package coop.cooperer.rencontres.seminars.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import coop.cooperer.rencontres.platform.web.InternalReads;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Prints a page as PDF. Every page shows the emblem and the co-financing sentence of its call, as
 * the owner of the call tells it now. Never call it inside a transaction.
 */
@ApplicationScoped
public class PrintPage {

    private final InternalReads reads;

    PrintPage(InternalReads reads) {
        this.reads = reads;
    }

    /** What every page shows of its call; templates see its components. */
    public record Frame(String callTitle, String sentence, String emblem) {}

    /** The words of a call that pages show. */
    record CallWords(String title, String sentence) {}

    /** The page as PDF. */
    public byte[] run(UUID call, Function<Frame, TemplateInstance> page) {
        var words =
                reads.read("applications", "calls", call, CallWords.class)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                PaperReason.UNKNOWN_CALL,
                                                "L’appel de ce séminaire n’est pas connu."));
        var frame = new Frame(words.title(), words.sentence(), Emblem.address());
        return pdf(page.apply(frame).render());
    }

    private static byte[] pdf(String html) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(printable(html), null)
                    .withProducer("Rencontres")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The fonts that every reader of PDF has know no narrow no-break space.
    private static String printable(String html) {
        return html.replace('\u202F', '\u00A0');
    }
}
