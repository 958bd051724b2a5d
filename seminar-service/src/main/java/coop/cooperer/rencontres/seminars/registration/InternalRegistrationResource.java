package coop.cooperer.rencontres.seminars.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of a registration. */
@Path("/internal/v1/registrations")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalRegistrationResource {

    private final ReadRegistrations read;

    InternalRegistrationResource(ReadRegistrations read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public RegistrationForServices registrationForServices(@PathParam("id") UUID id) {
        var row = read.one(id);
        return new RegistrationForServices(
                row.id, row.seminar, row.email, row.givenName, row.familyName, row.status);
    }

    /** The closed list of fields. */
    record RegistrationForServices(
            UUID id,
            UUID seminar,
            String email,
            String givenName,
            String familyName,
            RegistrationStatus status) {}
}
