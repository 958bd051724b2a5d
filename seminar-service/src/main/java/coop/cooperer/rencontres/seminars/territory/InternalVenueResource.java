package coop.cooperer.rencontres.seminars.territory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of the place where a seminar is held. */
@Path("/internal/v1/venues")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalVenueResource {

    private final ChooseVenue choose;

    InternalVenueResource(ChooseVenue choose) {
        this.choose = choose;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public VenueForServices venueForServices(@PathParam("id") UUID id) {
        var venue = choose.confirmed(id);
        return new VenueForServices(id, venue.name, venue.location);
    }

    /** The closed list of fields. */
    record VenueForServices(UUID seminar, String name, String location) {}
}
