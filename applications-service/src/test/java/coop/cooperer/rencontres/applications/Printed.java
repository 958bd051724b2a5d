package coop.cooperer.rencontres.applications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document as it was printed: its pages, and what each of them shows. */
public record Printed(List<Page> pages) {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");

    /** One page: its words with single spaces, how many pictures and how many links it has. */
    public record Page(String text, int pictures, int links) {}

    /** Reads a PDF. */
    public static Printed of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Printed(
                    IntStream.range(0, document.getNumberOfPages())
                            .mapToObj(it -> page(document, it))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All words, page after page. */
    public String text() {
        return String.join(" ", pages.stream().map(Page::text).toList());
    }

    /** Words as they are compared: with straight apostrophes and single spaces. */
    public static String normal(String words) {
        return SPACES.matcher(words).replaceAll(" ").replace('’', '\'').strip();
    }

    private static Page page(PDDocument document, int number) {
        try {
            var words = new PDFTextStripper();
            words.setStartPage(number + 1);
            words.setEndPage(number + 1);
            var page = document.getPage(number);
            return new Page(
                    normal(words.getText(document)), pictures(page), page.getAnnotations().size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int pictures(PDPage page) {
        return (int)
                StreamSupport.stream(page.getResources().getXObjectNames().spliterator(), false)
                        .count();
    }
}
