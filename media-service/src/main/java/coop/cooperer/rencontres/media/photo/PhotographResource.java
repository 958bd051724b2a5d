package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.RangedResource;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Photographs over HTTP, for those who deliver and review them. */
@Path("/api/v1/media/photographs")
@RunOnVirtualThread
class PhotographResource {

    private final DescribePhotograph describe;
    private final ReadPhotographs read;
    private final PublishPhotograph publish;
    private final FileStore store;
    private final Actor actor;

    PhotographResource(
            DescribePhotograph describe,
            ReadPhotographs read,
            PublishPhotograph publish,
            FileStore store,
            Actor actor) {
        this.describe = describe;
        this.read = read;
        this.publish = publish;
        this.store = store;
        this.actor = actor;
    }

    @PUT
    @Path("{id}/description")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Compléter la description et la cession de droits d’une photographie")
    public PhotographView describePhotograph(
            @PathParam("id") UUID id,
            @Valid @NotNull PhotographDetails details,
            @BeanParam IfMatch seen) {
        var sight = Sight.ofDeliverer(actor);
        return read.one(describe.run(id, sight, seen, details.told()).id, sight);
    }

    @PUT
    @Path("{id}/people")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Dire qui est reconnaissable sur une photographie non publiée")
    public PhotographView tagPhotograph(
            @PathParam("id") UUID id, @Valid @NotNull Recognised recognised) {
        var sight = Sight.ofDeliverer(actor);
        return read.one(describe.tag(id, sight, recognised.people()).id, sight);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Retirer une photographie d’une couverture qui n’est pas acceptée")
    public void removePhotograph(@PathParam("id") UUID id) {
        describe.remove(id, Sight.ofDeliverer(actor));
    }

    @GET
    @Path("{id}/preview.jpg")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Produces("image/jpeg")
    @Operation(summary = "La version à publier, pour relecture")
    public Response previewPhotograph(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        var file = read.preview(id, Sight.ofDeliverer(actor));
        return range.answer(store.path(file), "image/jpeg", file.toString(), true);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Publier une photographie acceptée")
    public PhotographView publishPhotograph(@PathParam("id") UUID id) {
        return read.one(publish.publish(id).id, new Sight.Everything());
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Retirer une photographie du public")
    public PhotographView unpublishPhotograph(
            @PathParam("id") UUID id, @Valid @NotNull Removal removal) {
        return read.one(publish.unpublish(id, removal.reason()).id, new Sight.Everything());
    }

    /** Those who are to be recognised. */
    record Recognised(@NotNull @Size(max = 100) Set<@NotNull UUID> people) {}

    /** Why something leaves the public. */
    record Removal(@NotBlank @Size(max = 2_000) String reason) {}
}
