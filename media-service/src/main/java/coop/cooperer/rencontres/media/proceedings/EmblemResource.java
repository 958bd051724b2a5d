package coop.cooperer.rencontres.media.proceedings;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The emblem over HTTP, for the pages that show it. */
@Path("/api/v1/media/emblem.png")
@PermitAll
@RunOnVirtualThread
class EmblemResource {

    @GET
    @Produces("image/png")
    @ResponseHeader(name = "Cache-Control", value = "max-age=86400")
    @Operation(summary = "L’emblème de l’Union européenne, à montrer près de la mention")
    public byte[] readEmblem() {
        return Emblem.bytes();
    }
}
