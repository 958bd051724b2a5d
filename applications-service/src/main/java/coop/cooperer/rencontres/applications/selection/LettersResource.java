package coop.cooperer.rencontres.applications.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The letters of a call over HTTP. */
@Path("/api/v1/calls/{id}/letters")
@RolesAllowed({"issuer-admin", "auditor"})
@RunOnVirtualThread
class LettersResource {

    private final ReadLetters read;

    LettersResource(ReadLetters read) {
        this.read = read;
    }

    @GET
    @Operation(summary = "Les lettres parties, et quand chacune a été lue")
    public SentLetters listLetters(@PathParam("id") UUID id) {
        return new SentLetters(read.ofCall(id));
    }

    /** All letters of a call. */
    record SentLetters(List<Letter.Sent> items) {}
}
