package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The decisions of a committee over HTTP. */
@Path("/api/v1/committees/{id}/decisions")
@Authenticated
@RunOnVirtualThread
class DecisionResource {

    private final ReadDecisions read;
    private final ProposeDecision propose;
    private final CastVote cast;
    private final CloseVote close;
    private final Actor actor;

    DecisionResource(
            ReadDecisions read,
            ProposeDecision propose,
            CastVote cast,
            CloseVote close,
            Actor actor) {
        this.read = read;
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
                Decision::id,
                DecisionView::of);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Mettre au vote une date ou une version du programme")
    public DecisionView proposeDecision(@PathParam("id") UUID committee, @Valid Motion motion) {
        return DecisionView.of(propose.run(committee, motion, Asker.of(actor)));
    }

    @POST
    @Path("{decision}/votes")
    @ResponseStatus(201)
    @Operation(summary = "Voter ; jusqu’à la clôture, le dernier vote d’un membre compte")
    public DecisionView castVote(
            @PathParam("id") UUID committee,
            @PathParam("decision") UUID decision,
            @Valid Ballot ballot) {
        return DecisionView.of(cast.run(committee, decision, ballot.choice(), Asker.of(actor)));
    }

    @POST
    @Path("{decision}/closure")
    @Operation(summary = "Clore le vote et compter les voix")
    public DecisionView closeVote(
            @PathParam("id") UUID committee,
            @PathParam("decision") UUID decision,
            @BeanParam IfMatch seen) {
        return DecisionView.of(close.run(committee, decision, Asker.of(actor), seen));
    }

    /** The vote of the member who sends it. */
    record Ballot(@NotNull Choice choice) {}
}
