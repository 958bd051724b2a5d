package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The two ends of a file, where a second nature hides: an archive, a PDF or a page inside it. */
record OneNature(String head, String tail, long length) {

    private static final int HEAD = 4_096;
    // An archive ends with its directory, followed by 64 kB of comment at most.
    private static final int TAIL = 66_000;
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final int END_LENGTH = 22;

    static OneNature of(Path file) throws IOException {
        var length = Files.size(file);
        return new OneNature(
                text(file, 0, HEAD), text(file, Math.max(0, length - TAIL), TAIL), length);
    }

    /** Refuses a picture or a sound that is an archive, a PDF or a page as well. */
    void requireNothingElse() {
        var beginning = head.toLowerCase(Locale.ROOT);
        if (tail.contains(END_OF_ARCHIVE)
                || head.contains("%PDF-")
                || beginning.contains("<html")
                || beginning.contains("<script")) {
            throw twofold();
        }
    }

    /** Refuses an archive after whose end something else begins. */
    void requireArchiveAlone() {
        var end = tail.lastIndexOf(END_OF_ARCHIVE);
        if (end < 0 || end + END_LENGTH > tail.length()) {
            throw new Refusal(
                    FileReason.FILE_INCOMPLETE, "Ce fichier est coupé : exportez-le à nouveau.");
        }
        var comment = tail.charAt(end + 20) | tail.charAt(end + 21) << 8;
        if (end + END_LENGTH + comment != tail.length() || head.contains("%PDF-")) {
            throw twofold();
        }
    }

    static Refusal twofold() {
        return new Refusal(
                FileReason.FILE_OF_TWO_KINDS,
                "Ce fichier en cache un autre : exportez-le à nouveau depuis votre logiciel.");
    }

    private static String text(Path file, long from, int most) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from);
            return new String(bytes.readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }
}
