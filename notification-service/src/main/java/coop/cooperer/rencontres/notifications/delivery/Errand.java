package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import java.util.List;
import java.util.UUID;

/**
 * A delivery in the hands of a courier.
 *
 * @param event the id of the event, which is the {@code webhook-id} of every attempt
 * @param made how many attempts were made until now
 * @param tries how many of them since the delivery was last asked for
 * @param secrets those to sign with, the newest first
 */
record Errand(
        UUID delivery,
        UUID subscription,
        UUID event,
        String type,
        String payload,
        int made,
        int tries,
        String url,
        List<SigningSecret> secrets) {

    Errand {
        secrets = List.copyOf(secrets);
    }

    /** The same errand and how it went. */
    Outcome ends(Attempt attempt) {
        return new Outcome(this, attempt);
    }

    /** An errand and how it went. */
    record Outcome(Errand errand, Attempt attempt) {}
}
