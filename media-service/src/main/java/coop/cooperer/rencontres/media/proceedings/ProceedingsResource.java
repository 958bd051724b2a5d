package coop.cooperer.rencontres.media.proceedings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The published proceedings over HTTP. */
@Path("/api/v1/media/proceedings")
@RunOnVirtualThread
class ProceedingsResource {

    private final ReadProceedings read;

    ProceedingsResource(ReadProceedings read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "Les actes publiés d’un séminaire")
    public ProceedingsView readProceedings(@PathParam("id") UUID id) {
        return ProceedingsView.of(read.run(id));
    }
}
