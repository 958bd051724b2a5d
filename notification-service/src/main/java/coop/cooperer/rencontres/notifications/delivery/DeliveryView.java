package coop.cooperer.rencontres.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partner sees of one delivery; {@code event} is the {@code webhook-id}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        UUID id,
        UUID event,
        String type,
        String status,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        List<Attempt> attempts) {

    static DeliveryView of(Delivery delivery) {
        return switch (delivery.status()) {
            case Delivery.Status.Pending(var dueAt) -> of(delivery, "PENDING", dueAt);
            case Delivery.Status.Delivered _ -> of(delivery, "DELIVERED", null);
            case Delivery.Status.Failed _ -> of(delivery, "FAILED", null);
            case Delivery.Status.Abandoned _ -> of(delivery, "ABANDONED", null);
        };
    }

    private static DeliveryView of(Delivery delivery, String status, @Nullable Instant dueAt) {
        return new DeliveryView(
                delivery.id(),
                delivery.event(),
                delivery.type(),
                status,
                delivery.createdAt(),
                dueAt,
                delivery.attempts());
    }
}
