package coop.cooperer.rencontres.applications.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * Reads a file that somebody hands in to its end, and says what it is. It streams through: counted,
 * checksummed, scanned and judged by its content on the way.
 */
@ApplicationScoped
public class JudgeFile {

    /** The media type of a message as it was mailed. */
    public static final String MESSAGE = "message/rfc822";

    private final FileCheck check;
    private final Scanner scanner;

    JudgeFile(FileCheck check, Scanner scanner) {
        this.check = check;
        this.scanner = scanner;
    }

    /**
     * Judges a document or a picture.
     *
     * @param megabytes how large it may be
     * @param keeping what its bytes pass through, to be kept
     */
    public JudgedFile run(
            InputStream body, String name, int megabytes, UnaryOperator<InputStream> keeping)
            throws IOException {
        return judge(body, name, megabytes, keeping, check::run);
    }

    /** Judges a message as it was mailed (D9). */
    public JudgedFile message(
            InputStream body, String name, int megabytes, UnaryOperator<InputStream> keeping)
            throws IOException {
        return judge(body, name, megabytes, keeping, check::message);
    }

    /**
     * Goes on only with a name that every system bears.
     *
     * @throws Refusal {@code wrong-file-name}
     */
    public void requireName(String name) {
        if (!name.matches("[^/\\\\\\p{Cntrl}]{1,150}")) {
            throw new Refusal(FileReason.WRONG_FILE_NAME, "Donnez au fichier un nom simple.");
        }
    }

    private JudgedFile judge(
            InputStream body,
            String name,
            int megabytes,
            UnaryOperator<InputStream> keeping,
            Judgement judgement)
            throws IOException {
        requireName(name);
        var digest = digest();
        var counted = new Counted(body, megabytes);
        try (var scan = scanner.scan()) {
            var passing = scan.watching(new DigestInputStream(counted, digest));
            var kind = judgement.kindOf(keeping.apply(passing), name);
            if (counted.length() == 0) {
                throw empty();
            }
            scan.requireClean();
            return new JudgedFile(
                    kind, counted.length(), HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static Refusal empty() {
        return new Refusal(FileReason.FILE_EMPTY, "Ce fichier ne contient rien.");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a file to its end and says what it is. */
    private interface Judgement {
        String kindOf(InputStream file, String name) throws IOException;
    }

    /** Counts what passes, and stops it where a file is too large. */
    private static final class Counted extends FilterInputStream {

        private final int megabytes;
        private long length;

        Counted(InputStream body, int megabytes) {
            super(body);
            this.megabytes = megabytes;
        }

        long length() {
            return length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            var read = super.read(to, from, most);
            if (read < 0 && length == 0) {
                throw empty();
            }
            length += Math.max(read, 0);
            if (length > megabytes * 1024L * 1024L) {
                throw new Refusal(
                        FileReason.FILE_TOO_LARGE,
                        "Un fichier pèse %d Mo au plus.".formatted(megabytes));
            }
            return read;
        }
    }
}
