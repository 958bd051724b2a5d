package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.territory.TerritoryViews.CatererView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The caterers of a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/caterers")
@Authenticated
@RunOnVirtualThread
class CatererResource {

    private final ChooseCaterer choose;

    CatererResource(ChooseCaterer choose) {
        this.choose = choose;
    }

    @GET
    @Operation(summary = "Les traiteurs trouvés, et leurs devis")
    public Page<CatererView> listCaterers(@PathParam("id") UUID id) {
        return new Page<>(choose.of(id).stream().map(CatererView::of).toList(), null);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Ajouter un traiteur et son devis")
    public CatererView addCaterer(@PathParam("id") UUID id, @NotNull @Valid NewCaterer caterer) {
        return CatererView.of(
                choose.add(
                        id,
                        caterer.name().strip(),
                        caterer.contact().strip(),
                        caterer.quoteCents()));
    }

    @POST
    @Path("{caterer}/choice")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Choisir un traiteur, parmi deux au moins")
    public Page<CatererView> chooseCaterer(
            @PathParam("id") UUID id,
            @PathParam("caterer") UUID caterer,
            @NotNull @Valid CatererChoice choice) {
        return new Page<>(
                choose.choose(id, caterer, choice.reason().strip()).stream()
                        .map(CatererView::of)
                        .toList(),
                null);
    }

    /** A caterer as its finder states it. */
    record NewCaterer(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 300) String contact,
            @PositiveOrZero long quoteCents) {}

    /** Why this one. */
    record CatererChoice(@NotBlank @Size(max = 2000) String reason) {}
}
