package coop.cooperer.rencontres.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the browser holds: 32 random bytes that mean nothing to anybody else. */
public record SessionId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static SessionId random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<SessionId> of(String cookie) {
        return FORM.matcher(cookie).matches()
                ? Optional.of(new SessionId(cookie))
                : Optional.empty();
    }

    /** What the database holds: who reads it cannot take over a session. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "SessionId[…]";
    }
}
