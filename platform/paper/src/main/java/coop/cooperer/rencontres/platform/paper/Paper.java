package coop.cooperer.rencontres.platform.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints pages as PDF. */
public final class Paper {

    private Paper() {}

    /**
     * The page as PDF.
     *
     * @param html well-formed; it reaches nothing outside but {@code data:} addresses
     */
    public static byte[] pdf(String html) {
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
