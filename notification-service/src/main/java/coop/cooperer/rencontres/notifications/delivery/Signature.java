package coop.cooperer.rencontres.notifications.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import java.time.Instant;

/** The proof that a delivery is ours: scheme {@code v1} of Standard Webhooks, HMAC-SHA256. */
final class Signature {

    private Signature() {}

    /** The value of the header {@code webhook-signature}. */
    static String of(SigningSecret secret, String id, Instant at, String payload) {
        try {
            return new Webhook(secret.text()).sign(id, at.getEpochSecond(), payload);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException("no delivery can be signed", impossible);
        }
    }
}
