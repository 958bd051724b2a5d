package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.RangedResource;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The published photographs over HTTP. */
@Path("/api/v1/media/photographs")
@PermitAll
@RunOnVirtualThread
class GalleryResource {

    private static final String JPEG = "image/jpeg";

    private final ReadPhotographs read;
    private final FileStore store;

    GalleryResource(ReadPhotographs read, FileStore store) {
        this.read = read;
        this.store = store;
    }

    @GET
    @Operation(summary = "La galerie : les photographies publiées, d’un séminaire ou de tous")
    public Page<PhotographView.Shown> listPhotographs(
            @QueryParam("seminar") @Nullable UUID seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.gallery(seminar, paging.after(), paging.rows()),
                PhotographView.Shown::id,
                it -> it);
    }

    @GET
    @Path("{id}/web.jpg")
    @Produces(JPEG)
    @Operation(summary = "Une photographie publiée")
    public Response readPhotograph(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        var file = read.publicFile(id, it -> it.web);
        return range.answer(store.path(file), JPEG, file.toString(), true);
    }

    @GET
    @Path("{id}/thumbnail.jpg")
    @Produces(JPEG)
    @Operation(summary = "Une photographie publiée, en petit")
    public Response readThumbnail(@PathParam("id") UUID id, @BeanParam RangedResource range)
            throws IOException {
        var file = read.publicFile(id, it -> it.thumbnail);
        return range.answer(store.path(file), JPEG, file.toString(), true);
    }
}
