package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;

/** The time of which events are delivered again, its end excluded. */
record Span(Instant from, Instant to) {

    /**
     * Lets a span pass.
     *
     * @throws Refusal {@code replay-span-refused} if it ends before it begins or is too long
     */
    static Span admit(Instant from, Instant to, Duration longest) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(longest) > 0) {
            throw new Refusal(
                    DeliveryReason.REPLAY_SPAN_REFUSED,
                    "Donnez un début avant la fin, et au plus %d jours ; au-delà, lisez le fil des"
                                    .formatted(longest.toDays())
                            + " événements.");
        }
        return new Span(from, to);
    }
}
