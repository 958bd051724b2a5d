package coop.cooperer.rencontres.media.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens a person's own consents: mailed to that person alone, kept as a digest. It serves as
 * long as they last, unless a later letter brings another: taking back must stay as easy as giving
 * was.
 */
record ConsentLink(String word) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static ConsentLink drawn() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ConsentLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
