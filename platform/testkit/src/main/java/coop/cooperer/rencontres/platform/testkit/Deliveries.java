package coop.cooperer.rencontres.platform.testkit;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import java.time.Instant;
import java.util.UUID;

/** Deliveries for tests that call a consumer by hand. */
public final class Deliveries {

    private Deliveries() {}

    /** A first delivery of this event. */
    public static <E extends Event> Delivery<E> of(E event) {
        return new Delivery<>(event, UUID.randomUUID(), "/test", 1, Instant.now(), "test");
    }
}
