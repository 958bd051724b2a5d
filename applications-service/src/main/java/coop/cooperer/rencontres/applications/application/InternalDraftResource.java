package coop.cooperer.rencontres.applications.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of the files of a call that are begun and not deposited: whose. */
@Path("/internal/v1/drafts")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalDraftResource {

    private final ReadDrafts read;

    InternalDraftResource(ReadDrafts read) {
        this.read = read;
    }

    @GET
    @Path("{call}")
    @Operation(hidden = true)
    public DraftsForServices draftsForServices(@PathParam("call") UUID call) {
        return new DraftsForServices(read.of(call));
    }

    /** The closed list of fields. */
    record DraftsForServices(List<DraftForServices> items) {}

    /** One of them. */
    record DraftForServices(UUID application, UUID organisation) {}
}
