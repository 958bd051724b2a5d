package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The files of an organisation's own applications over HTTP. */
@Path("/api/v1/applications/{id}/files")
@Authenticated
@RunOnVirtualThread
class FileResource {

    private final AttachFile attach;
    private final RemoveFile remove;
    private final ReadFile read;
    private final Actor actor;

    FileResource(AttachFile attach, RemoveFile remove, ReadFile read, Actor actor) {
        this.attach = attach;
        this.remove = remove;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(summary = "Joindre un fichier ; il remplace celui du même nom")
    public ApplicationView attachFile(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 150) String name,
            InputStream body)
            throws IOException {
        return ApplicationView.of(attach.run(id, actor.organisation(), name, body));
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Relire un fichier de sa propre candidature")
    public StreamingOutput readFile(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        var content = read.run(id, actor.organisation(), file);
        return content::copy;
    }

    @DELETE
    @Path("{file}")
    @Operation(summary = "Retirer un fichier de la prochaine version")
    public ApplicationView removeFile(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        return ApplicationView.of(remove.run(id, actor.organisation(), file));
    }
}
