package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a body down while it comes, never more of it in memory than one piece. */
final class Intake {

    private static final int PIECE = 131_072;

    private Intake() {}

    /** What was written. */
    record Written(long length, String sha256) {}

    static Written write(InputStream body, Path to, int megabytes) throws IOException {
        var digest = digest();
        var most = megabytes * 1024L * 1024L;
        var length = 0L;
        var piece = new byte[PIECE];
        try (var out = Files.newOutputStream(to)) {
            for (var read = next(body, piece); read >= 0; read = next(body, piece)) {
                length += read;
                if (length > most) {
                    throw new Refusal(
                            FileReason.FILE_TOO_LARGE,
                            "Un fichier pèse %d Mo au plus.".formatted(megabytes));
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
        }
        if (length == 0) {
            throw new Refusal(FileReason.FILE_EMPTY, "Ce fichier ne contient rien.");
        }
        return new Written(length, HexFormat.of().formatHex(digest.digest()));
    }

    // A sender who goes away is no failure of ours.
    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException gone) {
            throw new Refusal(FileReason.FILE_INCOMPLETE, "L’envoi s’est interrompu.");
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
