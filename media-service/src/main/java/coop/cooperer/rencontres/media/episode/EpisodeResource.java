package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.RangedResource;
import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Episodes over HTTP, for those who deliver and review them. */
@Path("/api/v1/media/episodes")
@RunOnVirtualThread
class EpisodeResource {

    private final ChangeEpisode change;
    private final AddEpisode add;
    private final PublishEpisode publish;
    private final ReadEpisodes read;
    private final FileStore store;
    private final Actor actor;

    EpisodeResource(
            ChangeEpisode change,
            AddEpisode add,
            PublishEpisode publish,
            ReadEpisodes read,
            FileStore store,
            Actor actor) {
        this.change = change;
        this.add = add;
        this.publish = publish;
        this.read = read;
        this.store = store;
        this.actor = actor;
    }

    @PUT
    @Path("{id}/transcript")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Remettre la transcription en WebVTT, qui nomme qui parle")
    public EpisodeView transcribeEpisode(
            @PathParam("id") UUID id, @Valid @NotNull Written transcript) {
        var sight = Sight.ofDeliverer(actor);
        return read.one(change.transcribe(id, sight, transcript.vtt()).id, sight);
    }

    @PUT
    @Path("{id}/description")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Compléter la description, l’habillage sonore, les chapitres, l’image")
    public EpisodeView describeEpisode(
            @PathParam("id") UUID id, @Valid @NotNull EpisodeDetails details) throws IOException {
        var sight = Sight.ofDeliverer(actor);
        add.requireArtwork(sight, details.artwork());
        return read.one(change.describe(id, sight, details.described()).id, sight);
    }

    @PUT
    @Path("{id}/people")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Dire qui d’autre est entendu dans un entretien non publié")
    public EpisodeView tagEpisode(@PathParam("id") UUID id, @Valid @NotNull Voices heard) {
        var sight = Sight.ofDeliverer(actor);
        return read.one(change.tag(id, sight, heard.people()).id, sight);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Retirer un entretien d’une série qui n’est pas acceptée")
    public void removeEpisode(@PathParam("id") UUID id) {
        change.remove(id, Sight.ofDeliverer(actor));
    }

    @GET
    @Path("{id}/preview")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Le son tel qu’il a été remis, pour relecture")
    public Response previewEpisode(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        var file = read.sound(id, Sight.ofDeliverer(actor));
        return range.answer(store.path(file.id()), file.kind().mediaType(), file.sha256(), true);
    }

    @GET
    @Path("{id}/preview/artwork")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "L’illustration telle qu’elle a été remise, pour relecture")
    public Response previewArtwork(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        var file = read.artwork(id, Sight.ofDeliverer(actor));
        return range.answer(store.path(file.id()), file.kind().mediaType(), file.sha256(), true);
    }

    @GET
    @Path("{id}/preview/transcript")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "La transcription telle qu’elle a été remise, pour relecture")
    public EpisodeView.Spoken previewTranscript(@PathParam("id") UUID id) {
        return read.spoken(id, Sight.ofDeliverer(actor));
    }

    @POST
    @Path("{id}/confirmations")
    @RolesAllowed("issuer-admin")
    @Operation(
            summary =
                    "Confirmer que la mention est dite, et accepter une personne sans signature de"
                            + " présence")
    public EpisodeView confirmEpisode(
            @PathParam("id") UUID id, @Valid @NotNull Confirmation confirmed) {
        return read.one(
                change.confirm(id, confirmed.spokenMention(), confirmed.attendance()).id,
                new Sight.Everything());
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Publier un épisode accepté dans le flux")
    public EpisodeView publishEpisode(@PathParam("id") UUID id) {
        return read.one(publish.publish(id).id, new Sight.Everything());
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Retirer un épisode du public")
    public EpisodeView unpublishEpisode(@PathParam("id") UUID id, @Valid @NotNull Reason removal) {
        return read.one(publish.unpublish(id, removal.reason()).id, new Sight.Everything());
    }

    /** Those who are heard. */
    record Voices(@NotNull @Size(max = 100) Set<@NotNull UUID> people) {}

    /** A transcript as it is written. */
    record Written(@NotBlank @Size(max = 500_000) String vtt) {}

    /** What the reviewer heard, and knows. */
    record Confirmation(boolean spokenMention, boolean attendance) {}

    /** Why something leaves the public. */
    record Reason(@NotBlank @Size(max = 2_000) String reason) {}
}
