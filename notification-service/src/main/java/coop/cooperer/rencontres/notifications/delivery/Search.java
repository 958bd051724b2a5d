package coop.cooperer.rencontres.notifications.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the log of deliveries; what is absent does not matter. */
record Search(
        Status.@Nullable Name status,
        @Nullable String type,
        @Nullable UUID event,
        @Nullable Instant from,
        @Nullable Instant to) {}
