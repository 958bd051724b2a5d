package coop.cooperer.rencontres.seminars.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A document or picture that proves something, as its content shows; never as its name says. */
public final class Scan {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final byte[] content;
    private final String type;

    private Scan(byte[] content, String type) {
        this.content = content;
        this.type = type;
    }

    /**
     * A PDF, JPEG or PNG document in base64.
     *
     * @throws Refusal {@code unreadable-scan}
     */
    public static Scan ofBase64(String text) {
        try {
            return of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException garbled) {
            return of(new byte[0]);
        }
    }

    private static Scan of(byte[] content) {
        if (begins(content, PDF)) {
            return new Scan(content, "application/pdf");
        }
        if (begins(content, JPEG)) {
            return new Scan(content, "image/jpeg");
        }
        if (begins(content, PNG)) {
            return new Scan(content, "image/png");
        }
        throw new Refusal(FileReason.UNREADABLE_SCAN, "Envoyez un document PDF, JPEG ou PNG.");
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** SHA-256, lower-case hex. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        if (content.length < with.length) {
            return false;
        }
        for (var index = 0; index < with.length; index++) {
            if (content[index] != with[index]) {
                return false;
            }
        }
        return true;
    }
}
