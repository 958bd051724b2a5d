package coop.cooperer.rencontres.seminars.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Stage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The last stages of a seminar over HTTP, and what it leaves. */
@Path("/api/v1/seminars/{id}")
@Authenticated
@RunOnVirtualThread
class ConductResource {

    private final ConductSeminar conduct;
    private final Partnerships partnerships;

    ConductResource(ConductSeminar conduct, Partnerships partnerships) {
        this.conduct = conduct;
        this.partnerships = partnerships;
    }

    @POST
    @Path("readiness")
    @Operation(
            summary = "Déclarer que tout est prêt ; un traiteur est choisi, ou l’émetteur y déroge")
    public Standing declareReady(@PathParam("id") UUID id, @NotNull @Valid Readiness readiness) {
        return Standing.of(conduct.ready(id, readiness.waiver().strip()));
    }

    @POST
    @Path("holding")
    @Operation(summary = "Déclarer que le séminaire a eu lieu")
    public Standing declareHeld(@PathParam("id") UUID id) {
        return Standing.of(conduct.held(id));
    }

    @POST
    @Path("report")
    @Operation(summary = "Écrire ce que le séminaire laisse ; les deux feuilles sont closes")
    public Standing reportSeminar(@PathParam("id") UUID id, @NotNull @Valid Restitution left) {
        return Standing.of(conduct.reported(id, left.lessons().strip(), left.projects()));
    }

    @GET
    @Path("restitution")
    @Operation(summary = "Les enseignements, les projets nouveaux, les partenariats confirmés")
    public RestitutionView readRestitution(@PathParam("id") UUID id) {
        return RestitutionView.of(conduct.restitution(id), partnerships.counted(id));
    }

    @POST
    @Path("closing")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Clore le dossier du séminaire")
    public Standing closeSeminar(@PathParam("id") UUID id) {
        return Standing.of(conduct.closed(id));
    }

    @POST
    @Path("postponement")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Reporter le séminaire : chacun est prévenu, la date revient au comité")
    public Standing postponeSeminar(@PathParam("id") UUID id, @NotNull @Valid Because because) {
        return Standing.of(conduct.postponed(id, because.reason().strip()));
    }

    @POST
    @Path("cancellation")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Annuler le séminaire : chacun est prévenu")
    public Standing cancelSeminar(@PathParam("id") UUID id, @NotNull @Valid Because because) {
        return Standing.of(conduct.cancelled(id, because.reason().strip()));
    }

    @GET
    @Path("partnerships")
    @Operation(summary = "Les partenariats nés au séminaire, confirmés par les deux parties")
    public Page<PartnershipView> listPartnerships(@PathParam("id") UUID id) {
        return new Page<>(partnerships.of(id).stream().map(PartnershipView::of).toList(), null);
    }

    @POST
    @Path("partnerships")
    @ResponseStatus(201)
    @Operation(summary = "Dire qu’un partenariat est né au séminaire")
    public PartnershipView tellPartnership(
            @PathParam("id") UUID id, @NotNull @Valid NewPartnership told) {
        return PartnershipView.of(partnerships.tell(id, told.other(), told.subject().strip()));
    }

    @POST
    @Path("partnerships/{partnership}/confirmation")
    @Operation(summary = "Confirmer un partenariat : il ne compte qu’alors")
    public PartnershipView confirmPartnership(
            @PathParam("id") UUID id, @PathParam("partnership") UUID partnership) {
        return PartnershipView.of(partnerships.confirm(id, partnership));
    }

    /** Where the seminar stands now. */
    record Standing(UUID seminar, Stage status) {

        static Standing of(Seminar seminar) {
            return new Standing(seminar.id(), Stage.of(seminar.status()));
        }
    }

    /** Why the issuer does without a caterer; empty if one is chosen. */
    record Readiness(@NotNull @Size(max = 2000) String waiver) {}

    /** What the seminar leaves. */
    record Restitution(
            @NotBlank @Size(max = 20_000) String lessons,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> projects) {}

    /**
     * What the seminar has left.
     *
     * @param partnerships those that both sides confirmed, and no other
     */
    record RestitutionView(
            UUID seminar,
            String lessons,
            List<String> projects,
            List<PartnershipView> partnerships,
            Instant writtenAt) {

        static RestitutionView of(RestitutionRow row, List<PartnershipRow> counted) {
            return new RestitutionView(
                    row.seminar,
                    row.lessons,
                    row.projects,
                    counted.stream().map(PartnershipView::of).toList(),
                    row.writtenAt);
        }
    }

    /** Why. */
    record Because(@NotBlank @Size(max = 2000) String reason) {}

    /** With whom, about what. */
    record NewPartnership(@NotNull UUID other, @NotBlank @Size(max = 2000) String subject) {}

    /**
     * A partnership.
     *
     * @param confirmedAt absent until the other side confirms; then it counts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnershipView(
            UUID id,
            String subject,
            UUID toldBy,
            UUID other,
            Instant toldAt,
            @Nullable Instant confirmedAt) {

        static PartnershipView of(PartnershipRow row) {
            return new PartnershipView(
                    row.id, row.subject, row.toldBy, row.other, row.toldAt, row.confirmedAt);
        }
    }
}
