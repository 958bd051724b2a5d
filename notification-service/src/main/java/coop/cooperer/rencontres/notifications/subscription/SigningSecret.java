package coop.cooperer.rencontres.notifications.subscription;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What deliveries to one subscription are signed with, in the form that partners keep: {@code
 * whsec_} and 32 bytes in base64.
 */
public record SigningSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SigningSecret draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
