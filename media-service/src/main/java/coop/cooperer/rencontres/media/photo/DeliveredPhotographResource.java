package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The photographs of a coverage over HTTP. */
@Path("/api/v1/media/deliverables/{id}/photographs")
@RunOnVirtualThread
class DeliveredPhotographResource {

    private final AddPhotograph add;
    private final ReadPhotographs read;
    private final Actor actor;

    DeliveredPhotographResource(AddPhotograph add, ReadPhotographs read, Actor actor) {
        this.add = add;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Ajouter une photographie à la couverture ; ses champs IPTC complètent ce qui"
                            + " est dit")
    public PhotographView addPhotograph(
            @PathParam("id") UUID id, @Valid @NotNull NewPhotograph photograph) throws IOException {
        var sight = Sight.ofDeliverer(actor);
        var added = add.run(id, sight, photograph.file(), photograph.told());
        return read.one(added.id, sight);
    }

    @GET
    @Authenticated
    @Operation(summary = "Les photographies d’une couverture, et ce qui manque à chacune")
    public Page<PhotographView> listDeliveredPhotographs(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(id, Sight.of(actor), paging.after(), paging.rows()),
                PhotographView::id,
                it -> it);
    }

    /** A file that is a photograph. */
    record NewPhotograph(@NotNull UUID file, @Nullable @Valid PhotographDetails details) {

        AddPhotograph.Told told() {
            return Objects.requireNonNullElseGet(details, PhotographDetails::nothing).told();
        }
    }
}
