package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.seminars.territory.TerritoryViews.TerritoryView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The territory of a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/territory")
@RunOnVirtualThread
class TerritoryResource {

    private final AssignTerritory assign;

    TerritoryResource(AssignTerritory assign) {
        this.assign = assign;
    }

    @GET
    @PermitAll
    @Operation(summary = "Le territoire du séminaire")
    public TerritoryView readTerritory(@PathParam("id") UUID id) {
        return TerritoryView.of(assign.of(id));
    }

    @PUT
    @Authenticated
    @Operation(summary = "Donner au séminaire un territoire, différent de celui des autres")
    public TerritoryView assignTerritory(
            @PathParam("id") UUID id, @NotNull @Valid NewTerritory territory) {
        return TerritoryView.of(assign.run(id, territory.row()));
    }

    /**
     * A territory as it is stated.
     *
     * @param inseeCodes its municipalities; empty if it is the whole department
     * @param cae the cooperative of activity and employment that is linked with it
     */
    record NewTerritory(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "[0-9][0-9AB][0-9]?") String department,
            @NotBlank @Size(max = 100) String region,
            @NotNull @Size(max = 500)
                    List<@NotNull @Pattern(regexp = VenueResource.INSEE_CODE) String> inseeCodes,
            @NotNull UUID cae) {

        TerritoryRow row() {
            var row = new TerritoryRow();
            row.name = name.strip();
            row.department = department;
            row.region = region.strip();
            row.inseeCodes = inseeCodes;
            row.cae = cae;
            return row;
        }
    }
}
