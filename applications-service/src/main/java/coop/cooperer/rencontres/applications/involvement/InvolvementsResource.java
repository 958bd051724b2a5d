package coop.cooperer.rencontres.applications.involvement;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom the issuer of a call may ask again, over HTTP. */
@Path("/api/v1/calls/{id}/involvements")
@RolesAllowed({"issuer-admin", "auditor"})
@RunOnVirtualThread
class InvolvementsResource {

    private final ReadInvolvements read;
    private final Actor actor;

    InvolvementsResource(ReadInvolvements read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les candidats non retenus qui acceptent d’être sollicités")
    public Page<ReadInvolvements.Involved> listInvolvements(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.ofCall(id, actor.person(), paging.after(), paging.rows()),
                ReadInvolvements.Involved::application,
                it -> it);
    }
}
