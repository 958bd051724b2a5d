package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The decisions of a committee over HTTP. */
@Path("/api/v1/committees/{id}/decisions")
@Authenticated
@RunOnVirtualThread
class DecisionResource {

    private final ReadDecisions read;
    private final ReadDecidedProgramme programme;
    private final ProposeDecision propose;
    private final CastVote cast;
    private final CloseVote close;
    private final Actor actor;

    DecisionResource(
            ReadDecisions read,
            ReadDecidedProgramme programme,
            ProposeDecision propose,
            CastVote cast,
            CloseVote close,
            Actor actor) {
        this.read = read;
        this.programme = programme;
        this.propose = propose;
        this.cast = cast;
        this.close = close;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Le registre des décisions d’un comité")
    public Page<DecisionView> listDecisions(
            @PathParam("id") UUID committee, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(committee, Asker.of(actor), paging.after(), paging.rows()),
                DecisionView::id,
                it -> it);
    }

    @GET
    @Path("{decision}")
    @Operation(summary = "Une décision, son vote et son compte")
    public DecisionView readDecision(
            @PathParam("id") UUID committee, @PathParam("decision") UUID decision) {
        return read.one(committee, decision, Asker.of(actor));
    }

    @GET
    @Path("{decision}/programme")
    @Operation(summary = "Le programme sur lequel on vote, et ce qui y change")
    public DecidedProgramme readDecidedProgramme(
            @PathParam("id") UUID committee, @PathParam("decision") UUID decision) {
        return programme.run(committee, decision, Asker.of(actor));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Mettre au vote une date, un programme ou une résolution")
    public DecisionView proposeDecision(
            @PathParam("id") UUID committee, @NotNull @Valid StatedMotion motion) {
        return DecisionView.of(propose.run(committee, motion, Asker.of(actor)), Optional.empty());
    }

    @POST
    @Path("{decision}/votes")
    @ResponseStatus(201)
    @Operation(summary = "Voter, une fois ; pour changer d’avis, dire que l’on change de vote")
    public DecisionView castVote(
            @PathParam("id") UUID committee,
            @PathParam("decision") UUID decision,
            @NotNull @Valid StatedVote vote) {
        return DecisionView.of(cast.vote(committee, decision, vote.cast(), Asker.of(actor)));
    }

    @POST
    @Path("{decision}/recusals")
    @ResponseStatus(201)
    @Operation(summary = "Se déporter d’un point où l’on a un intérêt")
    public DecisionView recuseMember(
            @PathParam("id") UUID committee, @PathParam("decision") UUID decision) {
        return DecisionView.of(cast.recuse(committee, decision, Asker.of(actor)), Optional.empty());
    }

    @POST
    @Path("{decision}/closure")
    @Operation(summary = "Clore le vote et compter les voix")
    public DecisionView closeVote(
            @PathParam("id") UUID committee,
            @PathParam("decision") UUID decision,
            @BeanParam IfMatch seen) {
        return DecisionView.of(
                close.run(committee, decision, Asker.of(actor), seen), Optional.empty());
    }

    @POST
    @Path("{decision}/deferral")
    @Operation(summary = "Reporter la décision, avec son motif")
    public DecisionView deferDecision(
            @PathParam("id") UUID committee,
            @PathParam("decision") UUID decision,
            @NotNull @Valid StatedDeferral deferral) {
        return DecisionView.of(
                close.defer(committee, decision, deferral.reason(), Asker.of(actor)),
                Optional.empty());
    }

    /**
     * The vote of the member who sends it.
     *
     * @param onBehalfOf the seat that it represents, by proxy
     * @param change whether it takes the place of a vote already cast
     */
    @Schema(name = "Ballot")
    record StatedVote(@NotNull Choice choice, @Nullable UUID onBehalfOf, @Nullable Boolean change) {

        CastVote.Cast cast() {
            return new CastVote.Cast(choice, onBehalfOf, Boolean.TRUE.equals(change));
        }
    }

    /** Why a decision is put off. */
    record StatedDeferral(@NotBlank @Size(max = 1000) String reason) {}
}
