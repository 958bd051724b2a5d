package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.publication.PublicEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every delivery. */
interface Deliveries {

    /**
     * Notes a delivery of an event to every active subscription that wants it.
     *
     * @return whose
     */
    Set<UUID> fanOut(PublicEvent event, Instant now);

    /** Notes a delivery to one subscription. */
    UUID add(UUID subscription, PublicEvent event, Instant now);

    /** The active subscriptions that do not rest and for which something is due. */
    Set<UUID> waiting(Instant now);

    /**
     * Takes what is due, until the lease is over nobody else takes it.
     *
     * @param room how many for which subscription; a receiver that has just rested gets one
     */
    List<Taken> take(Map<UUID, Integer> room, Instant now, Instant leaseOver);

    /** A delivery that was taken. */
    record Taken(
            UUID delivery,
            UUID subscription,
            UUID event,
            String type,
            String payload,
            int made,
            int tries) {}

    /** Notes attempts and what becomes of their deliveries. */
    void settle(List<Settled> settled);

    /** An attempt and what becomes of its delivery. */
    record Settled(Errand errand, Attempt attempt, Status status) {}

    /** Gives up what still waits of a subscription. */
    void abandon(UUID subscription, Instant now);

    /** The deliveries of a subscription that a search wants, by age. */
    List<Delivery> of(UUID subscription, Search search, UUID after, int rows);

    /** One delivery of a subscription. */
    Optional<Delivery> find(UUID subscription, UUID id);

    /** How long each subscription has waited for its oldest delivery that is due. */
    Map<UUID, Instant> oldest();
}
