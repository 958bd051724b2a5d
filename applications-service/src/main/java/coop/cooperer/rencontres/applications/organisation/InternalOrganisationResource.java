package coop.cooperer.rencontres.applications.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of an organisation. */
@Path("/internal/v1/organisations")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalOrganisationResource {

    private final DescribeOrganisation describe;

    InternalOrganisationResource(DescribeOrganisation describe) {
        this.describe = describe;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public OrganisationForServices organisationForServices(@PathParam("id") UUID id) {
        var said = describe.read(id);
        return new OrganisationForServices(id, said.legalName(), said.contactEmail());
    }

    /** The closed list of fields. */
    record OrganisationForServices(UUID id, String legalName, String contactEmail) {}
}
