package coop.cooperer.rencontres.seminars.registration;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The registrations of a seminar as a file over HTTP. */
@Path("/api/v1/seminars/{id}/registrations/file")
@Authenticated
@RunOnVirtualThread
class ExportResource {

    private final ExportRegistrations export;

    ExportResource(ExportRegistrations export) {
        this.export = export;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=inscriptions.csv")
    @Operation(summary = "Les inscriptions en CSV, avec la notice montrée et sa date")
    public String exportRegistrations(@PathParam("id") UUID id) {
        return export.run(id);
    }
}
