package coop.cooperer.rencontres.applications.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/**
 * Judges a file by its content while it passes by: PDF, ODT, DOCX, JPEG or PNG, and nothing that
 * unfolds without end (D31).
 */
@ApplicationScoped
class FileCheck {

    private static final Tika TIKA = new Tika();
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String PDF = "application/pdf";
    private static final Set<String> ACCEPTED = Set.of(PDF, ODT, DOCX, "image/jpeg", "image/png");

    private final long unfolded;

    @Inject
    FileCheck(FilesConfig config) {
        this(config.unfoldedMegabytes() * 1_000_000L);
    }

    FileCheck(long unfolded) {
        this.unfolded = unfolded;
    }

    /** Reads the file to its end and answers its media type. */
    String run(InputStream file, String name) throws IOException {
        var buffered = new BufferedInputStream(file, 65_536);
        var kind = TIKA.detect(buffered, name);
        if (!ACCEPTED.contains(kind)) {
            throw refused();
        }
        switch (kind) {
            case PDF -> new PdfStreams(buffered, unfolded).read();
            case ODT, DOCX -> unfold(buffered, kind);
            default -> buffered.transferTo(OutputStream.nullOutputStream());
        }
        return kind;
    }

    /** Reads a message as it was mailed to its end, and answers its media type (D9). */
    String message(InputStream file, String name) throws IOException {
        var buffered = new BufferedInputStream(file, 65_536);
        if (!TIKA.detect(buffered, name).equals(JudgeFile.MESSAGE)) {
            throw new Refusal(
                    FileReason.FILE_KIND_REFUSED, "Joignez le message d’origine, au format .eml.");
        }
        buffered.transferTo(OutputStream.nullOutputStream());
        return JudgeFile.MESSAGE;
    }

    private void unfold(InputStream file, String kind) throws IOException {
        var names = new HashSet<String>();
        var left = unfolded;
        var folder = new ZipInputStream(file);
        for (var entry = folder.getNextEntry(); entry != null; entry = folder.getNextEntry()) {
            names.add(entry.getName());
            left -= length(folder, left);
            if (left <= 0 || names.size() > 10_000) {
                throw bomb();
            }
        }
        file.transferTo(OutputStream.nullOutputStream());
        if (!names.contains(kind.equals(DOCX) ? "word/document.xml" : "content.xml")) {
            throw refused();
        }
    }

    private static long length(InputStream entry, long most) throws IOException {
        var buffer = new byte[65_536];
        var length = 0L;
        for (var read = entry.read(buffer);
                read >= 0 && length <= most;
                read = entry.read(buffer)) {
            length += read;
        }
        return length;
    }

    static Refusal bomb() {
        return new Refusal(
                FileReason.FILE_UNFOLDS_WITHOUT_END,
                "Ce fichier se déplie au-delà de toute mesure : exportez-le à nouveau.");
    }

    private static Refusal refused() {
        return new Refusal(
                FileReason.FILE_KIND_REFUSED,
                "Joignez un PDF, un ODT, un DOCX, un JPEG ou un PNG ; le contenu est vérifié, pas"
                        + " le nom.");
    }
}
