package coop.cooperer.rencontres.applications.export;

import coop.cooperer.rencontres.platform.web.Actor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Exports of what was received for a call over HTTP, after the opening. */
@Path("/api/v1/calls/{id}")
@RolesAllowed({"issuer-admin", "auditor"})
@RunOnVirtualThread
class ExportResource {

    private static final String DISPOSITION = "Content-Disposition";
    private static final String ARCHIVE = "application/zip";

    private final AdmitExport admit;
    private final WriteExport write;
    private final Actor actor;

    ExportResource(AdmitExport admit, WriteExport write, Actor actor) {
        this.admit = admit;
        this.write = write;
        this.actor = actor;
    }

    @GET
    @Path("applications/{application}/export")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = DISPOSITION, value = "attachment; filename=candidature.json")
    @Operation(summary = "Une candidature ouverte, comme données")
    public StreamingOutput exportApplication(
            @PathParam("id") UUID id, @PathParam("application") UUID application) {
        var export = admit.application(id, application, actor.person());
        return to -> write.data(export, to);
    }

    @GET
    @Path("applications/{application}/archive")
    @Produces(ARCHIVE)
    @ResponseHeader(name = DISPOSITION, value = "attachment; filename=candidature.zip")
    @Operation(summary = "Une candidature ouverte, avec ses fichiers")
    public StreamingOutput archiveApplication(
            @PathParam("id") UUID id, @PathParam("application") UUID application) {
        var export = admit.application(id, application, actor.person());
        return to -> write.archive(export, to);
    }

    @GET
    @Path("lots/{number}/export")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = DISPOSITION, value = "attachment; filename=lot.json")
    @Operation(summary = "Les offres d’un lot, comme données")
    public StreamingOutput exportLot(@PathParam("id") UUID id, @PathParam("number") int number) {
        var export = admit.lot(id, number, actor.person());
        return to -> write.data(export, to);
    }

    @GET
    @Path("lots/{number}/archive")
    @Produces(ARCHIVE)
    @ResponseHeader(name = DISPOSITION, value = "attachment; filename=lot.zip")
    @Operation(summary = "Les offres d’un lot, avec les fichiers des candidatures")
    public StreamingOutput archiveLot(@PathParam("id") UUID id, @PathParam("number") int number) {
        var export = admit.lot(id, number, actor.person());
        return to -> write.archive(export, to);
    }
}
