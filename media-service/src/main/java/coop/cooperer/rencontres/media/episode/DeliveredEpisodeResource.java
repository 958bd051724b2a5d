package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The episodes of a series over HTTP. */
@Path("/api/v1/media/deliverables/{id}/episodes")
@RunOnVirtualThread
class DeliveredEpisodeResource {

    private final AddEpisode add;
    private final ReadEpisodes read;
    private final Actor actor;

    DeliveredEpisodeResource(AddEpisode add, ReadEpisodes read, Actor actor) {
        this.add = add;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(summary = "Ajouter un entretien à la série ; la réponse dit ce qui a été mesuré")
    public EpisodeView addEpisode(@PathParam("id") UUID id, @Valid @NotNull NewEpisode episode)
            throws IOException {
        var sight = Sight.ofDeliverer(actor);
        return read.one(add.run(id, sight, episode.recorded()).id, sight);
    }

    @GET
    @Authenticated
    @Operation(summary = "Les entretiens d’une série, leurs mesures et ce qui leur manque")
    public Page<EpisodeView> listDeliveredEpisodes(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(id, Sight.of(actor), paging.after(), paging.rows()),
                EpisodeView::id,
                it -> it);
    }

    /** A sound that is an interview, and who is heard in it. */
    record NewEpisode(
            @NotNull UUID file,
            @NotNull UUID interviewee,
            @NotBlank @Size(max = 100) String shownName,
            @NotNull @Valid EpisodeDetails details) {

        AddEpisode.Recorded recorded() {
            return new AddEpisode.Recorded(file, interviewee, shownName, details.described());
        }
    }
}
