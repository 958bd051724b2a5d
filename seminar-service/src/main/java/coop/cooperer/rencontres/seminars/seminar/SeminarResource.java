package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The seminars over HTTP. */
@Path("/api/v1/seminars")
@RunOnVirtualThread
class SeminarResource {

    private final ReadSeminars read;
    private final ProposeDates propose;
    private final SetSeatingRules seating;

    SeminarResource(ReadSeminars read, ProposeDates propose, SetSeatingRules seating) {
        this.read = read;
        this.propose = propose;
        this.seating = seating;
    }

    @GET
    @PermitAll
    @Operation(summary = "Les séminaires, d’un appel ou de tous")
    public Page<SeminarView> listSeminars(
            @QueryParam("call") Optional<UUID> call, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(call, paging.after(), paging.rows()), Seminar::id, SeminarView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "Un séminaire : où il en est, quand il a lieu, combien de places")
    public SeminarView readSeminar(@PathParam("id") UUID id) {
        return SeminarView.of(read.one(id));
    }

    @GET
    @Path("{id}/gauge")
    @PermitAll
    @Operation(summary = "Les places d’un séminaire : prises, et attendues")
    public SeminarView.Gauge readGauge(@PathParam("id") UUID id) {
        return SeminarView.Gauge.of(read.one(id));
    }

    @PUT
    @Path("{id}/seating-rules")
    @Authenticated
    @Operation(
            summary =
                    "Écrire, avant l’ouverture des inscriptions, qui passe avant qui et les places"
                            + " réservées")
    public SeminarView.Gauge setSeatingRules(
            @PathParam("id") UUID id, @NotNull @Valid StatedRules rules) {
        return SeminarView.Gauge.of(seating.run(id, rules.rules()));
    }

    @PUT
    @Path("{id}/people-besides")
    @Authenticated
    @Operation(summary = "Dire qui d’autre est dans la salle, et qui compte dans la jauge")
    public SeminarView.Gauge setPeopleBesides(
            @PathParam("id") UUID id, @NotNull @Valid PeopleBesides besides) {
        return SeminarView.Gauge.of(seating.besides(id, besides.people()));
    }

    @POST
    @Path("{id}/date-proposals")
    @Authenticated
    @ResponseStatus(201)
    @Operation(summary = "Proposer des dates au comité de pilotage local")
    public SeminarView.DateProposal proposeDates(
            @PathParam("id") UUID id, @Valid ProposedDates proposed) {
        return SeminarView.DateProposal.of(propose.run(id, proposed.dates()));
    }

    // The address exists so that whoever looks for it learns who decides.
    @PUT
    @Path("{id}/date")
    @PermitAll
    @Operation(summary = "Toujours refusé : seul le comité de pilotage local fixe la date")
    @APIResponse(responseCode = "403", description = "date-belongs-to-committee")
    public void setDate(@PathParam("id") UUID id) {
        throw new Refusal(
                SeminarReason.DATE_BELONGS_TO_COMMITTEE,
                "Proposez des dates ; le comité de pilotage local du séminaire décide.");
    }

    /** Who comes first, as it is written down. */
    record StatedRules(
            @NotNull @Size(max = 2000) String priorityRule,
            @NotNull @Size(max = 8) List<@NotNull ParticipantCategory> priorities,
            @NotNull @Size(max = 8) List<@NotNull @Valid KeptSeats> kept) {

        SeatingRules rules() {
            return new SeatingRules(priorityRule.strip(), priorities, kept);
        }
    }

    /** Speakers, organisers and providers. */
    record PeopleBesides(@NotNull @Size(max = 20) List<@NotNull @Valid Besides> people) {}

    /** The days among which the committee may choose. */
    record ProposedDates(@NotEmpty @Size(max = 10) List<@NotNull LocalDate> dates) {}
}
