package coop.cooperer.rencontres.notifications.publication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that partner systems may hear, as they hear it.
 *
 * @param type the full name of the event type
 * @param scope the scope that it takes to hear it; empty if none
 * @param payload what is delivered, to the byte
 * @param addressee the only subscription that is told, of a test; nothing otherwise
 */
public record PublicEvent(
        UUID id,
        String type,
        String scope,
        Whereabouts whereabouts,
        String payload,
        Instant storedAt,
        @Nullable UUID addressee) {

    /** The calls, lots and seminars that an event is about. */
    public record Whereabouts(Set<UUID> calls, Set<UUID> lots, Set<UUID> seminars) {

        public Whereabouts {
            calls = Set.copyOf(calls);
            lots = Set.copyOf(lots);
            seminars = Set.copyOf(seminars);
        }
    }
}
