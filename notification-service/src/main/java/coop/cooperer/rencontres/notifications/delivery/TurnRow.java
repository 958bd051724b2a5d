package coop.cooperer.rencontres.notifications.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Until when a subscription has a delivery under way; whoever locks the row may take the next. */
@Entity
@Table(name = "delivery_turn")
@NullUnmarked
class TurnRow {

    @Id UUID subscription;

    @Column(name = "taken_until")
    Instant takenUntil;
}
