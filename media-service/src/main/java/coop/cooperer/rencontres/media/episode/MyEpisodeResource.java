package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.RangedResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A person's own episodes over HTTP, opened by the link of their consents. */
@Path("/api/v1/media/consents/mine/episodes")
@PermitAll
@RunOnVirtualThread
class MyEpisodeResource {

    private final ReadEpisodes read;
    private final ChangeEpisode change;
    private final FileStore store;

    MyEpisodeResource(ReadEpisodes read, ChangeEpisode change, FileStore store) {
        this.read = read;
        this.change = change;
        this.store = store;
    }

    @POST
    @Operation(summary = "Les épisodes dans lesquels on m’entend")
    public List<EpisodeView.OwnEpisode> readMyEpisodes(@Valid @NotNull Mine mine) {
        return read.mine(mine.link());
    }

    @POST
    @Path("audio")
    @Operation(summary = "Écouter l’épisode monté, avant d’y consentir")
    public Response hearMyEpisode(@Valid @NotNull Chosen chosen, @BeanParam RangedResource range)
            throws IOException {
        var file = read.mySound(chosen.link(), chosen.episode());
        return range.answer(store.path(file.id()), file.kind().mediaType(), file.sha256(), true);
    }

    @POST
    @Path("agreements")
    @Operation(summary = "Accepter l’épisode monté, sous le nom de mon choix")
    public EpisodeView.OwnEpisode agreeToEpisode(@Valid @NotNull Agreement agreement) {
        return EpisodeView.OwnEpisode.of(
                change.agree(agreement.link(), agreement.episode(), agreement.shownName()));
    }

    /** The link of a person. */
    record Mine(@NotBlank @Size(max = 100) String link) {}

    /** One of the episodes behind the link. */
    record Chosen(@NotBlank @Size(max = 100) String link, @NotNull UUID episode) {}

    /** The same, accepted; under another name if one is given. */
    record Agreement(
            @NotBlank @Size(max = 100) String link,
            @NotNull UUID episode,
            @Nullable @Size(min = 1, max = 100) String shownName) {}
}
