package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.organisation.Siret;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** An organisation's own applications over HTTP. */
@Path("/api/v1/applications")
@Authenticated
@RunOnVirtualThread
class ApplicationResource {

    private final StartApplication start;
    private final WriteApplication write;
    private final OfferBid offer;
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final ReadApplications read;
    private final PrintReceipt print;
    private final Actor actor;

    ApplicationResource(
            StartApplication start,
            WriteApplication write,
            OfferBid offer,
            SubmitApplication submit,
            WithdrawApplication withdraw,
            ReadApplications read,
            PrintReceipt print,
            Actor actor) {
        this.start = start;
        this.write = write;
        this.offer = offer;
        this.submit = submit;
        this.withdraw = withdraw;
        this.read = read;
        this.print = print;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les candidatures de sa propre organisation")
    public Page<ApplicationView> listApplications(@BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(actor.organisation(), paging.after(), paging.rows()),
                Application::id,
                ApplicationView::of);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Commencer une candidature")
    public ApplicationView startApplication(@Valid @NotNull NewApplication stated) {
        return ApplicationView.of(
                start.run(
                        stated.call(),
                        actor.organisation(),
                        ApplicationContent.of(
                                text(stated.presentation()),
                                text(stated.people()),
                                text(stated.motivations()),
                                text(stated.contactEmail()),
                                candidate(stated.candidate()))));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une candidature de sa propre organisation")
    public ApplicationView readApplication(@PathParam("id") UUID id) {
        return ApplicationView.of(read.one(id, actor.organisation()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Réécrire des parties de la candidature ; ce qui n’est pas envoyé reste")
    public ApplicationView writeApplication(
            @PathParam("id") UUID id, @Valid @NotNull Parts parts, @BeanParam IfMatch seen) {
        return ApplicationView.of(
                write.run(
                        "ApplicationWritten",
                        id,
                        actor.organisation(),
                        seen,
                        content ->
                                content.saying(
                                                parts.presentation(),
                                                parts.people(),
                                                parts.motivations(),
                                                parts.contactEmail())
                                        .able(parts.skillsByFamily())));
    }

    @POST
    @Path("{id}/bids")
    @ResponseStatus(201)
    @Operation(summary = "Ajouter une offre pour un lot")
    public ApplicationView offerBid(
            @PathParam("id") UUID id, @Valid @NotNull StatedBid bid, @BeanParam IfMatch seen) {
        return ApplicationView.of(offer.add(id, actor.organisation(), seen, bid));
    }

    @PUT
    @Path("{id}/bids/{bid}")
    @Operation(summary = "Réécrire une offre")
    public ApplicationView rewriteBid(
            @PathParam("id") UUID id,
            @PathParam("bid") UUID bid,
            @Valid @NotNull StatedBid stated,
            @BeanParam IfMatch seen) {
        return ApplicationView.of(offer.rewrite(id, actor.organisation(), bid, seen, stated));
    }

    @DELETE
    @Path("{id}/bids/{bid}")
    @Operation(summary = "Retirer une offre")
    public ApplicationView removeBid(
            @PathParam("id") UUID id, @PathParam("bid") UUID bid, @BeanParam IfMatch seen) {
        return ApplicationView.of(
                write.run(
                        "LotBidRemoved",
                        id,
                        actor.organisation(),
                        seen,
                        content -> content.without(bid)));
    }

    @POST
    @Path("{id}/submissions")
    @ResponseStatus(201)
    @Operation(summary = "Déposer la candidature telle qu’elle est écrite")
    public ApplicationView submitApplication(@PathParam("id") UUID id) {
        return ApplicationView.of(submit.run(id, actor.organisation()));
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "Les versions reçues de sa propre candidature, avec leur accusé")
    public ReceivedVersions listVersions(@PathParam("id") UUID id) {
        return new ReceivedVersions(read.versions(id, actor.organisation()));
    }

    @GET
    @Path("{id}/versions/{number}/receipt")
    @Produces("application/pdf")
    @Operation(summary = "L’accusé de réception d’une version, sur papier")
    public byte[] printReceipt(@PathParam("id") UUID id, @PathParam("number") int number) {
        return print.run(id, actor.organisation(), number);
    }

    @POST
    @Path("{id}/bids/{bid}/withdrawal")
    @ResponseStatus(201)
    @Operation(summary = "Retirer une offre déposée ; les autres restent déposées")
    public ApplicationView withdrawBid(@PathParam("id") UUID id, @PathParam("bid") UUID bid) {
        return ApplicationView.of(submit.withoutBid(id, actor.organisation(), bid));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Retirer la candidature avant la date limite")
    public ApplicationView withdrawApplication(@PathParam("id") UUID id) {
        return ApplicationView.of(withdraw.run(id, actor.organisation()));
    }

    private static @Nullable Candidate candidate(@Nullable StatedCandidate stated) {
        return stated == null
                ? null
                : new Candidate(
                        Candidate.Kind.ENTREPRENEUR,
                        stated.name().strip(),
                        text(stated.invoicedBy()),
                        stated.siret() == null ? "" : Siret.of(stated.siret()).shown(),
                        text(stated.withoutSiret()));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    /** What a new application begins with; every part may still be written later. */
    record NewApplication(
            @NotNull UUID call,
            @Nullable @Size(max = 20_000) String presentation,
            @Nullable @Size(max = 20_000) String people,
            @Nullable @Size(max = 20_000) String motivations,
            @Nullable @Email @Size(max = 200) String contactEmail,
            @Nullable @Valid StatedCandidate candidate) {}

    /** Who applies, if it is not the organisation itself. */
    record StatedCandidate(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String invoicedBy,
            @Nullable @Size(max = 30) String siret,
            @Nullable @Size(max = 2000) String withoutSiret) {}

    /** Every version that was received. */
    record ReceivedVersions(List<ReceiptView> items) {}

    /** The parts of an application that are not offers. */
    record Parts(
            @Nullable @Size(max = 20_000) String presentation,
            @Nullable @Size(max = 20_000) String people,
            @Nullable @Size(max = 20_000) String motivations,
            @Nullable @Email @Size(max = 200) String contactEmail,
            @Nullable @Size(max = 10) Map<Skill, @NotNull @Size(max = 10_000) String> skills) {

        Map<Skill, String> skillsByFamily() {
            return skills == null ? Map.of() : skills;
        }
    }
}
