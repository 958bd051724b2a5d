package coop.cooperer.rencontres.committees.pack;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pack of a session over HTTP. */
@Path("/api/v1/committees/{id}/pack")
@Authenticated
@RunOnVirtualThread
class PackResource {

    private final BuildPack build;
    private final Actor actor;

    PackResource(BuildPack build, Actor actor) {
        this.build = build;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Le dossier de séance : plan, séminaires, actions ouvertes")
    public SessionPack readSessionPack(@PathParam("id") UUID committee) {
        return build.run(committee, Asker.of(actor));
    }
}
