package coop.cooperer.rencontres.notifications.publication;

import com.fasterxml.jackson.annotation.JsonRawValue;
import coop.cooperer.rencontres.platform.web.Actor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The feed of public events over HTTP, for partner systems that catch up after an outage. */
@Path("/api/v1/events")
@RolesAllowed({"events:read", "issuer-admin"})
@RunOnVirtualThread
class FeedResource {

    private final ReadFeed read;
    private final Actor actor;

    FeedResource(ReadFeed read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les événements publics à la suite de ceux que vous connaissez")
    public Feed readEvents(
            @Parameter(description = "Le « next » de votre dernière lecture") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "Seulement ce qui est arrivé depuis cet instant")
                    @QueryParam("since")
                    @Nullable Instant since,
            @Parameter(description = "Seulement ces événements") @QueryParam("type")
                    List<String> types,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        var cursor = FeedCursor.of(after);
        var from = Optional.ofNullable(since).orElse(Instant.EPOCH);
        return Feed.of(cursor, read.run(cursor, from, this::holds, types, limit));
    }

    // The issuer hears what any partner may hear.
    private boolean holds(String scope) {
        return actor.has("issuer-admin") || actor.has(scope);
    }

    /**
     * A part of the feed.
     *
     * @param next where to go on, now or later; always there
     */
    record Feed(List<Entry> items, String next) {

        static Feed of(FeedCursor asked, List<PublicEvents.Published> found) {
            var last = found.isEmpty() ? asked : new FeedCursor(found.getLast().position());
            return new Feed(found.stream().map(Entry::of).toList(), last.text());
        }
    }

    /** One event; its id is the webhook-id of its deliveries, its payload their body. */
    record Entry(
            UUID id,
            String type,
            @Schema(implementation = Object.class) @JsonRawValue String payload) {

        static Entry of(PublicEvents.Published published) {
            var event = published.event();
            return new Entry(event.id(), event.type(), event.payload());
        }
    }
}
