package coop.cooperer.rencontres.applications.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of a bid once it is known to have won. */
@Path("/internal/v1/selected-bids")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalSelectedBidResource {

    private final ReadSelection read;

    InternalSelectedBidResource(ReadSelection read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public SelectedBidForServices selectedBidForServices(@PathParam("id") UUID id) {
        return read.selected(id);
    }
}
