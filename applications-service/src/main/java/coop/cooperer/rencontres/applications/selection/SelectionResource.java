package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The selection over HTTP. */
@Path("/api/v1/calls/{id}")
@RunOnVirtualThread
class SelectionResource {

    private final ReadSelection read;
    private final SelectBid select;
    private final DecideLot decide;
    private final DraftReport draft;
    private final ReleaseDecisions release;
    private final Actor actor;

    SelectionResource(
            ReadSelection read,
            SelectBid select,
            DecideLot decide,
            DraftReport draft,
            ReleaseDecisions release,
            Actor actor) {
        this.read = read;
        this.select = select;
        this.decide = decide;
        this.draft = draft;
        this.release = release;
        this.actor = actor;
    }

    @GET
    @Path("lots")
    @Authenticated
    @Operation(summary = "Où en est chaque lot")
    public LotBoard readLots(@PathParam("id") UUID id) {
        return read.board(id, staff());
    }

    @GET
    @Path("applications")
    @RolesAllowed({"issuer-admin", "auditor"})
    @Operation(summary = "Les offres reçues à temps, après l’ouverture")
    public Page<Bid> listBids(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.bids(id, actor.person(), paging.after(), paging.rows()), Bid::id, bid -> bid);
    }

    @POST
    @Path("lots/{number}/selections")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Préparer l’attribution d’un lot à une offre")
    public LotBoard selectBid(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull Choice choice) {
        select.run(
                id,
                number,
                actor.person(),
                choice.bid(),
                Objects.requireNonNullElse(choice.seminars(), List.of()),
                Objects.requireNonNullElse(choice.justification(), ""));
        return read.board(id, staff());
    }

    @DELETE
    @Path("lots/{number}/selections")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Reprendre la décision préparée pour un lot")
    public LotBoard takeDecisionBack(@PathParam("id") UUID id, @PathParam("number") int number) {
        decide.takeBack(id, number, actor.person());
        return read.board(id, staff());
    }

    @POST
    @Path("lots/{number}/outcome")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Préparer la déclaration d’un lot infructueux ou sans suite")
    public LotBoard endLot(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull Ending ending) {
        decide.without(
                id, number, actor.person(), ending.outcome(), ending.reasonCode(), ending.reason());
        return read.board(id, staff());
    }

    @POST
    @Path("lots/{number}/report")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Établir le rapport d’analyse d’un lot, décision préparée comprise")
    public LotBoard draftReport(@PathParam("id") UUID id, @PathParam("number") int number) {
        draft.run(id, number, actor.person());
        return read.board(id, staff());
    }

    @POST
    @Path("decision-release")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Annoncer toutes les décisions d’un coup et envoyer les lettres")
    public LotBoard releaseDecisions(@PathParam("id") UUID id) {
        release.run(id, actor.person());
        return read.board(id, staff());
    }

    private Optional<UUID> staff() {
        return actor.has("issuer-admin") ? actor.signedIn() : Optional.empty();
    }

    /** How a lot ends without a holder, and why. */
    record Ending(
            @NotNull LotDecision.Kind outcome,
            @NotBlank @Size(max = 50) String reasonCode,
            @NotBlank @Size(max = 4000) String reason) {}

    /** Which bid wins, for which seminars (all that it offers by default), and why. */
    record Choice(
            @NotNull UUID bid,
            @Nullable @Size(max = 20) List<UUID> seminars,
            @Nullable @Size(max = 4000) String justification) {}
}
