package coop.cooperer.rencontres.applications.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of an application: what a receipt needs, nothing of the bids. */
@Path("/internal/v1/applications")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalApplicationResource {

    private final ReadReceipt read;

    InternalApplicationResource(ReadReceipt read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public ApplicationForServices applicationForServices(@PathParam("id") UUID id) {
        return read.run(id);
    }

    /** The closed list of fields. */
    record ApplicationForServices(
            UUID id,
            UUID call,
            String callTitle,
            UUID organisation,
            String contactEmail,
            int version,
            Instant receivedAt,
            String checksum) {}
}
