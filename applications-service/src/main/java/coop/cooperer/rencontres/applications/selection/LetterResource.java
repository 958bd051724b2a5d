package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The letter to a candidate over HTTP. */
@Path("/api/v1/applications/{id}/letter")
@RunOnVirtualThread
class LetterResource {

    private final ReadLetters read;
    private final PrintLetter print;
    private final Actor actor;

    LetterResource(ReadLetters read, PrintLetter print, Actor actor) {
        this.read = read;
        this.print = print;
        this.actor = actor;
    }

    @GET
    @Authenticated
    @Operation(summary = "La lettre reçue pour sa propre candidature, tous lots réunis")
    public Letter readLetter(@PathParam("id") UUID id) {
        return read.own(id, actor.organisation());
    }

    @GET
    @Path("document")
    @Authenticated
    @Produces("application/pdf")
    @Operation(summary = "La lettre reçue pour sa propre candidature, sur papier")
    public byte[] printLetter(@PathParam("id") UUID id) {
        return print.run(id, actor.organisation());
    }
}
