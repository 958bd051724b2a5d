package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Ids;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The committees over HTTP: each sees those it belongs to. */
@Path("/api/v1/committees")
@Authenticated
@RunOnVirtualThread
class CommitteeResource {

    private final ReadCommittees read;
    private final SeatMember seat;
    private final UnseatMember unseat;
    private final ConstituteCommittee constitute;
    private final Actor actor;

    CommitteeResource(
            ReadCommittees read,
            SeatMember seat,
            UnseatMember unseat,
            ConstituteCommittee constitute,
            Actor actor) {
        this.read = read;
        this.seat = seat;
        this.unseat = unseat;
        this.constitute = constitute;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les comités dont on fait partie ou que sa structure prépare")
    public Page<CommitteeView> listCommittees(
            @QueryParam("seminar") Optional<UUID> seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(Asker.of(actor), seminar, paging.after(), paging.rows()),
                Committee::id,
                CommitteeView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un comité, ses membres, ses collèges encore vides")
    public CommitteeView readCommittee(@PathParam("id") UUID id) {
        return CommitteeView.of(read.one(id, Asker.of(actor)));
    }

    @POST
    @Path("{id}/members")
    @ResponseStatus(201)
    @Operation(summary = "Ajouter un membre dans un collège")
    public CommitteeView addMember(
            @PathParam("id") UUID id, @Valid NewMember member, @BeanParam IfMatch seen) {
        return CommitteeView.of(seat.run(id, member.member(), Asker.of(actor), seen));
    }

    @DELETE
    @Path("{id}/members/{member}")
    @Operation(summary = "Retirer un membre")
    public CommitteeView removeMember(
            @PathParam("id") UUID id, @PathParam("member") UUID member, @BeanParam IfMatch seen) {
        return CommitteeView.of(unseat.run(id, member, Asker.of(actor), seen));
    }

    @POST
    @Path("{id}/constitution")
    @Operation(summary = "Constituer le comité, ses quatre collèges réunis")
    public CommitteeView constituteCommittee(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return CommitteeView.of(constitute.run(id, Asker.of(actor), seen));
    }

    /**
     * Who is to sit in the committee, and for whom; the person as the identity provider knows it.
     */
    record NewMember(
            @NotNull UUID person,
            @NotNull UUID organisation,
            @NotNull College college,
            @NotBlank @Size(max = 100) String function) {

        Member member() {
            return new Member(Ids.next(), person, organisation, college, function.strip());
        }
    }
}
