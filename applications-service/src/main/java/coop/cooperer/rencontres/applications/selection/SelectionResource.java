package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
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
    private final Actor actor;

    SelectionResource(ReadSelection read, SelectBid select, Actor actor) {
        this.read = read;
        this.select = select;
        this.actor = actor;
    }

    @GET
    @Path("lots")
    @Authenticated
    @Operation(summary = "Où en est chaque lot")
    public LotBoard readLots(@PathParam("id") UUID id) {
        return read.board(id, actor.has("issuer-admin"));
    }

    @GET
    @Path("applications")
    @RolesAllowed({"issuer-admin", "auditor"})
    @Operation(summary = "Les offres reçues à temps, après l’ouverture")
    public Page<Bid> listBids(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(read.bids(id, paging.after(), paging.rows()), Bid::id, bid -> bid);
    }

    @POST
    @Path("lots/{number}/selections")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Attribuer un lot à une offre")
    public LotBoard selectBid(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid Choice choice) {
        select.run(
                id,
                number,
                choice.bid(),
                Objects.requireNonNullElse(choice.seminars(), List.of()),
                Objects.requireNonNullElse(choice.justification(), ""));
        return read.board(id, true);
    }

    /** Which bid wins, for which seminars (all that it offers by default), and why. */
    record Choice(
            @NotNull UUID bid,
            @Nullable @Size(max = 20) List<UUID> seminars,
            @Nullable @Size(max = 4000) String justification) {}
}
