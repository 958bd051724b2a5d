package coop.cooperer.rencontres.applications.publicity;

import coop.cooperer.rencontres.platform.web.Actor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How a call was made public, over HTTP: the measures and the files that prove them. */
@Path("/api/v1/calls/{id}")
@RolesAllowed({"issuer-admin", "auditor", "funder-observer"})
@RunOnVirtualThread
class PublicityResource {

    private final ReadPublicity read;
    private final AttachProof attach;
    private final Actor actor;

    PublicityResource(ReadPublicity read, AttachProof attach, Actor actor) {
        this.read = read;
        this.attach = attach;
        this.actor = actor;
    }

    @GET
    @Path("publicity")
    @Operation(summary = "Les mesures de publicité d’un appel, avec leurs preuves")
    public Measures readPublicity(@PathParam("id") UUID id) {
        return new Measures(read.list(id, seesDrafts()));
    }

    @POST
    @Path("channels/{number}/proofs")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Joindre un fichier qui prouve une mesure de publicité")
    public Publicity.Proof attachProof(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("name") @NotBlank @Size(max = 150) String name,
            InputStream body)
            throws IOException {
        return attach.run(id, number, name, body, actor.person());
    }

    @GET
    @Path("channels/{number}/proofs/{proof}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Relire un fichier qui prouve une mesure de publicité")
    public byte[] readProof(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @PathParam("proof") UUID proof) {
        return read.content(id, number, proof, seesDrafts());
    }

    private boolean seesDrafts() {
        return actor.has("issuer-admin");
    }

    /** All measures of a call. */
    record Measures(List<Publicity.Measure> items) {}
}
