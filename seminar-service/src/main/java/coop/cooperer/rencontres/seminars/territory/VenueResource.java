package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.territory.TerritoryViews.VenueView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The places that could host a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/venues")
@Authenticated
@RunOnVirtualThread
class VenueResource {

    static final String INSEE_CODE = "[0-9][0-9AB][0-9]{3}";

    private final ChooseVenue choose;

    VenueResource(ChooseVenue choose) {
        this.choose = choose;
    }

    @GET
    @Operation(summary = "Les lieux proposés, évalués pour la date validée")
    public Page<VenueView> listVenues(@PathParam("id") UUID id) {
        return new Page<>(choose.of(id).stream().map(VenueView::of).toList(), null);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Proposer un lieu")
    public VenueView proposeVenue(@PathParam("id") UUID id, @NotNull @Valid NewVenue venue) {
        return VenueView.of(choose.propose(id, venue.row()));
    }

    @POST
    @Path("{venue}/waiver")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Déroger à la capacité, avec une raison écrite")
    public VenueView waiveVenue(
            @PathParam("id") UUID id,
            @PathParam("venue") UUID venue,
            @NotNull @Valid Waiver waiver) {
        return VenueView.of(choose.waive(id, venue, waiver.reason().strip()));
    }

    @POST
    @Path("{venue}/confirmation")
    @Operation(summary = "Retenir ce lieu ; sa salle limite les places")
    public VenueView confirmVenue(@PathParam("id") UUID id, @PathParam("venue") UUID venue) {
        return VenueView.of(choose.confirm(id, venue));
    }

    /** A place as who found it states it; the reason why it makes sense is required (R113). */
    record NewVenue(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String location,
            @NotNull @Pattern(regexp = INSEE_CODE) String inseeCode,
            @NotBlank @Size(max = 10) String buildingType,
            @Min(1) @Max(5) int buildingCategory,
            @Positive int declaredCapacity,
            @Positive int seatedCapacity,
            @Positive int areaM2,
            @NotNull @Size(max = 2000) String access,
            @PositiveOrZero long costCents,
            @NotBlank @Size(max = 2000) String rationale) {

        VenueRow row() {
            var row = new VenueRow();
            row.name = name.strip();
            row.location = location.strip();
            row.inseeCode = inseeCode;
            row.buildingType = buildingType.strip();
            row.buildingCategory = buildingCategory;
            row.declaredCapacity = declaredCapacity;
            row.seatedCapacity = seatedCapacity;
            row.areaM2 = areaM2;
            row.access = access.strip();
            row.costCents = costCents;
            row.rationale = rationale.strip();
            return row;
        }
    }

    /** Why a small place is taken. */
    record Waiver(@NotBlank @Size(max = 2000) String reason) {}
}
