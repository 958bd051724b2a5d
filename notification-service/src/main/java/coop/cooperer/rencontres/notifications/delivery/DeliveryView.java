package coop.cooperer.rencontres.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a partner sees of one delivery; {@code event} is the {@code webhook-id}. What was sent and
 * what the receiver said is shown of a single one only.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        UUID id,
        UUID event,
        String type,
        Status.Name status,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String payload,
        List<AttemptView> attempts) {

    /** One attempt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptView(
            Instant at,
            @Nullable Integer status,
            @Nullable AttemptFailure failure,
            long milliseconds,
            @Nullable String response) {

        static AttemptView brief(Attempt attempt) {
            return of(attempt, null);
        }

        static AttemptView whole(Attempt attempt) {
            return of(attempt, attempt.response());
        }

        private static AttemptView of(Attempt attempt, @Nullable String response) {
            return new AttemptView(
                    attempt.at(),
                    attempt.status(),
                    attempt.failure(),
                    attempt.milliseconds(),
                    response);
        }
    }

    static DeliveryView brief(Delivery delivery) {
        return of(delivery, null, AttemptView::brief);
    }

    static DeliveryView whole(Delivery delivery) {
        return of(delivery, delivery.payload(), AttemptView::whole);
    }

    private static DeliveryView of(
            Delivery delivery, @Nullable String payload, Function<Attempt, AttemptView> attempts) {
        return new DeliveryView(
                delivery.id(),
                delivery.event(),
                delivery.type(),
                delivery.status().name(),
                delivery.createdAt(),
                delivery.status() instanceof Status.Pending(var dueAt) ? dueAt : null,
                payload,
                delivery.attempts().stream().map(attempts).toList());
    }
}
