package coop.cooperer.rencontres.notifications.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The proof that a delivery is ours: scheme {@code v1} of Standard Webhooks, HMAC-SHA256. */
final class Signature {

    private Signature() {}

    /** The value of the header {@code webhook-signature}: one signature a secret. */
    static String of(List<SigningSecret> secrets, String id, Instant at, String payload) {
        return secrets.stream().map(it -> of(it, id, at, payload)).collect(Collectors.joining(" "));
    }

    private static String of(SigningSecret secret, String id, Instant at, String payload) {
        try {
            return new Webhook(secret.text()).sign(id, at.getEpochSecond(), payload);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException("no delivery can be signed", impossible);
        }
    }
}
