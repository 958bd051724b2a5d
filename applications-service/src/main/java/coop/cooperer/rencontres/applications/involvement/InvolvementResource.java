package coop.cooperer.rencontres.applications.involvement;

import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How a candidate that was not chosen stays involved, over HTTP. */
@Path("/api/v1/applications/{id}/involvement")
@Authenticated
@RunOnVirtualThread
class InvolvementResource {

    private final StayInvolved stay;
    private final Actor actor;

    InvolvementResource(StayInvolved stay, Actor actor) {
        this.stay = stay;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Ce que votre organisation, non retenue, accepte encore")
    public Involvement readInvolvement(@PathParam("id") UUID id) {
        return new Involvement(stay.read(id, actor.organisation()));
    }

    @PUT
    @Operation(
            summary =
                    "Accepter d’être sollicité malgré une réponse négative, ou ne plus l’accepter")
    public Involvement stateInvolvement(
            @PathParam("id") UUID id, @Valid @NotNull Involvement wish) {
        return new Involvement(stay.run(id, actor.organisation(), wish.roles()));
    }

    /** As what; nothing takes an earlier word back. */
    record Involvement(@NotNull @Size(max = 3) Set<@NotNull Role> roles) {}
}
