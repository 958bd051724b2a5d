package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A sheet that was signed on paper, as its content shows; never as its name says. */
final class Scan {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final byte[] content;
    private final String type;

    private Scan(byte[] content, String type) {
        this.content = content;
        this.type = type;
    }

    static Scan of(byte[] content) {
        if (begins(content, PDF)) {
            return new Scan(content, "application/pdf");
        }
        if (begins(content, JPEG)) {
            return new Scan(content, "image/jpeg");
        }
        if (begins(content, PNG)) {
            return new Scan(content, "image/png");
        }
        throw new Refusal(
                AttendanceReason.UNREADABLE_SCAN, "Envoyez un document PDF, JPEG ou PNG.");
    }

    byte[] content() {
        return content.clone();
    }

    String type() {
        return type;
    }

    String digest() {
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
