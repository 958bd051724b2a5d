package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the sender said beforehand of the bytes.
 *
 * @param length how many there are, if it was said
 * @param digest the value of {@code Content-Digest} (RFC 9530), if it was given
 */
record Announcement(@Nullable Long length, @Nullable String digest) {

    private static final String ALGORITHM = "sha-256=:";

    /** Goes on only if what arrived is what was announced. */
    void requires(Intake.Written written) {
        if (length != null && length != written.length()) {
            throw incomplete();
        }
        if (digest != null && digest.contains(ALGORITHM) && !sha256().equals(written.sha256())) {
            throw incomplete();
        }
    }

    private String sha256() {
        var stated = String.valueOf(digest);
        var begin = stated.indexOf(ALGORITHM) + ALGORITHM.length();
        var end = stated.indexOf(':', begin);
        try {
            return end < 0
                    ? ""
                    : HexFormat.of()
                            .formatHex(Base64.getDecoder().decode(stated.substring(begin, end)));
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static Refusal incomplete() {
        return new Refusal(
                FileReason.FILE_INCOMPLETE,
                "Ce qui est arrivé n’est pas ce qui était annoncé : renvoyez le fichier.");
    }
}
