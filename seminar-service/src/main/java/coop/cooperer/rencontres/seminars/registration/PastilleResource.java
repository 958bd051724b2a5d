package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sheet of the photographer over HTTP. */
@Path("/api/v1/seminars/{id}/pastilles")
@Authenticated
@RunOnVirtualThread
class PastilleResource {

    private final ReadRegistrations read;

    PastilleResource(ReadRegistrations read) {
        this.read = read;
    }

    @GET
    @Operation(summary = "La feuille du photographe : une couleur par numéro de badge, sans nom")
    public Page<Pastille> listPastilles(@PathParam("id") UUID id) {
        return new Page<>(read.coming(id).stream().map(Pastille::of).toList(), null);
    }

    /** What the photographer sees on a badge (D68): no name, no reason. */
    record Pastille(long badge, Colour colour) {

        /** Green may be photographed. */
        enum Colour {
            GREEN,
            RED
        }

        static Pastille of(RegistrationRow row) {
            return new Pastille(row.number, row.photographs ? Colour.GREEN : Colour.RED);
        }
    }
}
