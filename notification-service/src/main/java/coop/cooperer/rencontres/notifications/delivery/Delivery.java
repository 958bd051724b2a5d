package coop.cooperer.rencontres.notifications.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One event on its way to one subscription, as the log shows it.
 *
 * @param event the id of the event, which is the {@code webhook-id} of every attempt
 * @param type the full name of the event type
 * @param attempts in their order
 */
record Delivery(
        UUID id,
        UUID event,
        String type,
        Instant createdAt,
        Status status,
        String payload,
        List<Attempt> attempts) {

    Delivery {
        attempts = List.copyOf(attempts);
    }
}
