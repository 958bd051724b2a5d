package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.file.LineReport;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The registrations of a seminar as files over HTTP: out of it, and into it. */
@Path("/api/v1/seminars/{id}/registrations/file")
@Authenticated
@RunOnVirtualThread
class ExportResource {

    private final ExportRegistrations export;
    private final ImportInvitees invite;

    ExportResource(ExportRegistrations export, ImportInvitees invite) {
        this.export = export;
        this.invite = invite;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=inscriptions.csv")
    @Operation(summary = "Les inscriptions en CSV, avec la notice montrée et sa date")
    public String exportRegistrations(@PathParam("id") UUID id) {
        return export.csv(id);
    }

    @GET
    @Path("json")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=inscriptions.json")
    @Operation(summary = "Les mêmes en JSON")
    public Page<RegistrationView> exportRegistrationsAsJson(@PathParam("id") UUID id) {
        return new Page<>(export.living(id).stream().map(RegistrationView::of).toList(), null);
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary =
                    "Inviter les personnes d’un fichier : nom;prénom;adresse"
                            + " électronique;structure;fonction;catégorie")
    public Page<LineReport> importInvitees(@PathParam("id") UUID id, byte[] file) {
        return new Page<>(invite.run(id, file), null);
    }
}
