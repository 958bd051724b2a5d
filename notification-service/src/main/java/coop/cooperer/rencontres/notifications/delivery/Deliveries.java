package coop.cooperer.rencontres.notifications.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every delivery. */
interface Deliveries {

    /** Stores a new delivery behind those that its subscription waits for. */
    void add(Delivery delivery);

    /**
     * The first delivery that is due of a subscription whose turn it is: it has none under way, and
     * until the lease is over nobody else takes one of it.
     */
    Optional<Delivery> takeTurn(Instant now, Instant leaseOver);

    /** Ends the turn of a subscription: its next delivery may go. */
    void endTurn(UUID subscription, Instant now);

    /** The delivery of this id, if its subscription still exists. */
    Optional<Delivery> find(UUID id);

    /** Stores the changes of a delivery. */
    void save(Delivery delivery);

    /** Gives up what still waits of a subscription. */
    void abandon(UUID subscription, Instant now);

    /** The deliveries of a subscription, by age. */
    List<Delivery> of(UUID subscription, UUID after, int rows);
}
