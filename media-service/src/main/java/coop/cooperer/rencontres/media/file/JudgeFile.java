package coop.cooperer.rencontres.media.file;

import static coop.cooperer.rencontres.media.file.FileReason.FILE_KIND_REFUSED;
import static coop.cooperer.rencontres.media.file.FileReason.FILE_TOO_LARGE;
import static coop.cooperer.rencontres.media.file.FileReason.FILE_UNFOLDS_WITHOUT_END;
import static coop.cooperer.rencontres.media.file.FileReason.PICTURE_TOO_VAST;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;

/** Judges a file by its bytes alone, without unfolding or decoding more than is harmless. */
@ApplicationScoped
class JudgeFile {

    private static final Tika TIKA = new Tika();
    private static final int MEGABYTE = 1024 * 1024;

    private final FilesConfig config;

    JudgeFile(FilesConfig config) {
        this.config = config;
    }

    /** Answers the kind of the file. */
    FileKind run(Path file) throws IOException {
        var kind =
                switch (kindOf(file)) {
                    case "image/jpeg" -> FileKind.JPEG;
                    case "image/png" -> FileKind.PNG;
                    case "audio/mpeg" -> FileKind.MP3;
                    case "audio/mp4", "application/mp4", "video/quicktime" -> FileKind.M4A;
                    case "application/zip" -> unfold(file);
                    default -> throw refused();
                };
        switch (kind) {
            case JPEG, PNG -> judgePicture(file, kind);
            case MP3, M4A -> OneNature.of(file).requireNothingElse();
            case DOCX, ODT -> OneNature.of(file).requireArchiveAlone();
        }
        return kind;
    }

    private static String kindOf(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var found = TIKA.detect(bytes).toLowerCase(Locale.ROOT);
            return found.startsWith("application/x-tika-ooxml")
                            || found.startsWith("application/vnd.oasis")
                    ? "application/zip"
                    : found;
        }
    }

    private void judgePicture(Path file, FileKind kind) throws IOException {
        if (Files.size(file) > config.pictureMegabytes() * (long) MEGABYTE) {
            throw new Refusal(
                    FILE_TOO_LARGE,
                    "Une image pèse %d Mo au plus.".formatted(config.pictureMegabytes()));
        }
        var pixels = pixels(file);
        if (pixels > config.megapixels() * 1_000_000L) {
            throw new Refusal(
                    PICTURE_TOO_VAST,
                    "Une image compte %d millions de pixels au plus."
                            .formatted(config.megapixels()));
        }
        OneNature.of(file).requireNothingElse();
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 65_536)) {
            PictureEnd.require(bytes, kind);
        }
    }

    // Only the header is read: a picture that claims too much is never decoded.
    private static long pixels(Path file) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refused();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | RuntimeException unreadable) {
                throw refused();
            } finally {
                reader.dispose();
            }
        }
    }

    private FileKind unfold(Path file) throws IOException {
        var names = new HashSet<String>();
        var left = config.unfoldedMegabytes() * (long) MEGABYTE;
        try (var folder = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var entry = folder.getNextEntry(); entry != null; entry = folder.getNextEntry()) {
                names.add(entry.getName());
                left -= length(folder, left);
                if (left <= 0 || names.size() > 10_000) {
                    throw new Refusal(
                            FILE_UNFOLDS_WITHOUT_END,
                            "Ce fichier se déplie au-delà de toute mesure : exportez-le à"
                                    + " nouveau.");
                }
            }
        } catch (ZipException | java.io.EOFException broken) {
            throw new Refusal(
                    FileReason.FILE_INCOMPLETE, "Ce fichier est coupé : exportez-le à nouveau.");
        }
        if (names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return FileKind.ODT;
        }
        throw refused();
    }

    private static long length(InputStream entry, long most) throws IOException {
        var piece = new byte[65_536];
        var length = 0L;
        for (var read = entry.read(piece); read >= 0 && length <= most; read = entry.read(piece)) {
            length += read;
        }
        return length;
    }

    private static Refusal refused() {
        return new Refusal(
                FILE_KIND_REFUSED,
                "Envoyez un JPEG, un PNG, un MP3, un M4A, un ODT ou un DOCX ; le contenu est"
                        + " vérifié, pas le nom.");
    }
}
