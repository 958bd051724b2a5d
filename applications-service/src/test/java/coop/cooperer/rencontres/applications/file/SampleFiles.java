package coop.cooperer.rencontres.applications.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that tests send. */
public final class SampleFiles {

    private SampleFiles() {}

    /** A PDF with a compressed stream for each of these unfolded lengths. */
    public static byte[] pdf(int... lengths) {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (var length : lengths) {
            pdf.writeBytes(
                    "1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
                            .getBytes(StandardCharsets.US_ASCII));
            pdf.writeBytes(deflated(length));
            pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        pdf.writeBytes("%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    /** A document of a word processor. */
    public static byte[] docx() throws IOException {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    /** An archive with these entries. */
    public static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(int length) {
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(new byte[length]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
