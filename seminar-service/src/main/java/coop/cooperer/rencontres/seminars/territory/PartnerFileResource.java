package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.file.LineReport;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of partners over HTTP. */
@Path("/api/v1/seminars/{id}/partners/file")
@Authenticated
@RunOnVirtualThread
class PartnerFileResource {

    private final ImportPartners read;

    PartnerFileResource(ImportPartners read) {
        this.read = read;
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Lire un fichier de partenaires : nom;nature;territoire;raison;intérêt")
    public Page<LineReport> importPartners(@PathParam("id") UUID id, byte[] file) {
        return new Page<>(read.run(id, file), null);
    }
}
