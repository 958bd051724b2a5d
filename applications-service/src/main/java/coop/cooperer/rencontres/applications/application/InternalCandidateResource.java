package coop.cooperer.rencontres.applications.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of whoever answers a call, deposited or not: where to write. */
@Path("/internal/v1/candidates")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalCandidateResource {

    private final ReadCandidate read;

    InternalCandidateResource(ReadCandidate read) {
        this.read = read;
    }

    @GET
    @Path("{application}")
    @Operation(hidden = true)
    public CandidateForServices candidateForServices(@PathParam("application") UUID application) {
        return read.run(application);
    }

    /** The closed list of fields. */
    record CandidateForServices(UUID application, UUID call, String contactEmail) {}
}
