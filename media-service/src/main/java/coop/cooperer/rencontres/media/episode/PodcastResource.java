package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.RangedResource;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The public episodes over HTTP. */
@Path("/api/v1/media/episodes")
@PermitAll
@RunOnVirtualThread
class PodcastResource {

    private final ReadEpisodes read;
    private final FileStore store;

    PodcastResource(ReadEpisodes read, FileStore store) {
        this.read = read;
        this.store = store;
    }

    @GET
    @Operation(summary = "Les épisodes publiés, avec leur transcription")
    public Page<EpisodeView.Heard> listEpisodes(
            @QueryParam("seminar") @Nullable UUID seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.heard(seminar, paging.after(), paging.rows()),
                EpisodeView.Heard::id,
                it -> it);
    }

    @GET
    @Path("{id}/audio")
    @Operation(summary = "Le son d’un épisode publié, entier ou en partie")
    public Response readAudio(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        return audio(id, range, true);
    }

    @HEAD
    @Path("{id}/audio")
    @Operation(hidden = true)
    public Response headAudio(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        return audio(id, range, false);
    }

    @GET
    @Path("{id}/artwork")
    @Operation(summary = "L’image d’un épisode publié")
    public Response readArtwork(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        var file = read.publicFile(id, it -> it.artwork);
        return range.answer(store.path(file.id()), file.kind().mediaType(), file.sha256(), true);
    }

    @GET
    @Path("{id}/transcript.vtt")
    @Produces("text/vtt;charset=UTF-8")
    @Operation(summary = "La transcription d’un épisode publié, en WebVTT")
    public String readTranscript(@PathParam("id") UUID id) {
        return read.shown(id).transcript;
    }

    @GET
    @Path("{id}/chapters.json")
    @Produces("application/json+chapters")
    @Operation(summary = "Les chapitres d’un épisode publié")
    public Chapters readChapters(@PathParam("id") UUID id) {
        return new Chapters("1.2.0", read.shown(id).chapters);
    }

    private Response audio(UUID id, RangedResource range, boolean body) throws IOException {
        var file = read.publicFile(id, it -> it.publicFile);
        return range.answer(store.path(file.id()), file.kind().mediaType(), file.sha256(), body);
    }

    /** Chapters as players read them. */
    record Chapters(String version, List<Chapter> chapters) {}
}
