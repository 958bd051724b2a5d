package coop.cooperer.rencontres.notifications.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A delivery as the database keeps it. */
@Entity
@Table(name = "delivery")
@NullUnmarked
class DeliveryRow {

    @Id UUID id;
    @Version int version;
    UUID subscription;
    UUID event;
    String type;
    String payload;

    @Column(name = "created_at")
    Instant createdAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Attempt> attempts;

    String status;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "settled_at")
    Instant settledAt;

    /** Its place behind the others; the database draws it. */
    @Column(insertable = false, updatable = false)
    Long place;

    static DeliveryRow of(Delivery delivery) {
        var row = new DeliveryRow();
        row.id = delivery.id();
        row.subscription = delivery.subscription();
        row.event = delivery.event();
        row.type = delivery.type();
        row.payload = delivery.payload();
        row.createdAt = delivery.createdAt();
        row.take(delivery);
        return row;
    }

    void take(Delivery delivery) {
        attempts = delivery.attempts();
        switch (delivery.status()) {
            case Delivery.Status.Pending(var due) -> {
                status = "PENDING";
                dueAt = due;
            }
            case Delivery.Status.Delivered(var at) -> settle("DELIVERED", at);
            case Delivery.Status.Failed(var at) -> settle("FAILED", at);
            case Delivery.Status.Abandoned(var at) -> settle("ABANDONED", at);
        }
    }

    Delivery delivery() {
        return new Delivery(
                id, subscription, event, type, payload, createdAt, List.copyOf(attempts), status());
    }

    private void settle(String end, Instant at) {
        status = end;
        settledAt = at;
    }

    private Delivery.Status status() {
        return switch (status) {
            case "PENDING" -> new Delivery.Status.Pending(dueAt);
            case "DELIVERED" -> new Delivery.Status.Delivered(settledAt);
            case "FAILED" -> new Delivery.Status.Failed(settledAt);
            case "ABANDONED" -> new Delivery.Status.Abandoned(settledAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
