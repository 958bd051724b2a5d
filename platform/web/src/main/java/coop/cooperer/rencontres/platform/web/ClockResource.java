package coop.cooperer.rencontres.platform.web;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Moves the business clock; exists on the local platform only. */
@Path("/internal/v1/clock")
@RolesAllowed("clock:write")
@RunOnVirtualThread
@EndpointDisabled(name = "clock.adjustable", stringValue = "false", disableIfMissing = true)
class ClockResource {

    private final Clock clock;
    private final ClockOffset offset;

    ClockResource(Clock clock, ClockOffset offset) {
        this.clock = clock;
        this.offset = offset;
    }

    @GET
    @Operation(hidden = true)
    public ClockView clock() {
        return new ClockView(clock.instant());
    }

    @PUT
    @Operation(hidden = true)
    public ClockView moveClock(ClockMove move) {
        var now = move.now();
        offset.move(now == null ? Duration.ZERO : Duration.between(Instant.now(), now));
        return new ClockView(clock.instant());
    }

    /** Where to move the clock; back to real time without an instant. */
    record ClockMove(@Nullable Instant now) {}

    /** What the business clock shows. */
    record ClockView(Instant now) {}
}
