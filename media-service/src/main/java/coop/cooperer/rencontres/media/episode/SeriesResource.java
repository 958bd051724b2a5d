package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A series of interviews over HTTP, beside what it is held to. */
@Path("/api/v1/media/deliverables/{id}/series")
@RunOnVirtualThread
class SeriesResource {

    private final ReadEpisodes read;
    private final Actor actor;

    SeriesResource(ReadEpisodes read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Authenticated
    @Operation(summary = "Ce que l’offre retenue promet d’une série, et ce qui y manque encore")
    public SeriesView readSeries(@PathParam("id") UUID id) {
        return read.series(id, Sight.of(actor));
    }
}
