package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What deliveries to one subscription are signed with, in the form that partners keep: {@code
 * whsec_} and 24 to 64 bytes in base64, as Standard Webhooks asks.
 */
public record SigningSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SigningSecret draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * A secret that a partner chose itself.
     *
     * @throws Refusal {@code webhook-secret-refused} if it is too short, too long or no base64
     */
    static SigningSecret admit(String text) {
        if (!text.startsWith(PREFIX) || !hasGoodLength(text.substring(PREFIX.length()))) {
            throw new Refusal(
                    SubscriptionReason.WEBHOOK_SECRET_REFUSED,
                    "Donnez whsec_ suivi de 24 à 64 octets en base64, ou laissez-nous le tirer.");
        }
        return new SigningSecret(text);
    }

    private static boolean hasGoodLength(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64).length;
            return SHORTEST <= bytes && bytes <= LONGEST;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /** Nothing of it reaches a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
