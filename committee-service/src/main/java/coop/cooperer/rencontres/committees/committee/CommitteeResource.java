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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The committees over HTTP: each sees those it belongs to. */
@Path("/api/v1/committees")
@Authenticated
@RunOnVirtualThread
class CommitteeResource {

    private final ReadCommittees read;
    private final SeatMember seat;
    private final UnseatMember unseat;
    private final SettleCommittee settle;
    private final NominateChair nominate;
    private final ConstituteCommittee constitute;
    private final Actor actor;
    private final Clock clock;

    CommitteeResource(
            ReadCommittees read,
            SeatMember seat,
            UnseatMember unseat,
            SettleCommittee settle,
            NominateChair nominate,
            ConstituteCommittee constitute,
            Actor actor,
            Clock clock) {
        this.read = read;
        this.seat = seat;
        this.unseat = unseat;
        this.settle = settle;
        this.nominate = nominate;
        this.constitute = constitute;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Les comités dont on fait partie ou que sa structure prépare")
    public Page<CommitteeView> listCommittees(
            @QueryParam("seminar") Optional<UUID> seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(Asker.of(actor), seminar, paging.after(), paging.rows()),
                Committee::id,
                this::view);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un comité, ses membres, ses collèges encore vides")
    public CommitteeView readCommittee(@PathParam("id") UUID id) {
        return view(read.one(id, Asker.of(actor)));
    }

    @POST
    @Path("{id}/members")
    @ResponseStatus(201)
    @Operation(summary = "Ajouter un membre dans un collège")
    public CommitteeView addMember(
            @PathParam("id") UUID id, @NotNull @Valid NewMember member, @BeanParam IfMatch seen) {
        return view(seat.run(id, member.member(), Asker.of(actor), seen));
    }

    @DELETE
    @Path("{id}/members/{member}")
    @Operation(summary = "Retirer un membre")
    public CommitteeView removeMember(
            @PathParam("id") UUID id, @PathParam("member") UUID member, @BeanParam IfMatch seen) {
        return view(unseat.run(id, member, Asker.of(actor), seen));
    }

    @PUT
    @Path("{id}/rules")
    @Operation(summary = "Fixer le quorum, les procurations et le délai de convocation")
    public CommitteeView setRules(
            @PathParam("id") UUID id, @NotNull @Valid StatedRules rules, @BeanParam IfMatch seen) {
        return view(settle.rules(id, rules.rules(), Asker.of(actor), seen));
    }

    @PUT
    @Path("{id}/chair")
    @Operation(summary = "Dire qui préside le comité et départage les voix")
    public CommitteeView nameChair(
            @PathParam("id") UUID id, @NotNull @Valid NamedChair chair, @BeanParam IfMatch seen) {
        return view(settle.chair(id, chair.member(), Asker.of(actor), seen));
    }

    @PUT
    @Path("{id}/nomination")
    @Operation(summary = "Dire, comme membre, qui présidera le comité une fois constitué")
    public CommitteeView nominateChair(@PathParam("id") UUID id, @NotNull @Valid NamedChair chair) {
        return view(nominate.run(id, chair.member(), Asker.of(actor)));
    }

    @POST
    @Path("{id}/constitution")
    @Operation(summary = "Constituer le comité, tous ses collèges réunis")
    public CommitteeView constituteCommittee(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return view(constitute.run(id, Asker.of(actor), seen));
    }

    private CommitteeView view(Committee committee) {
        return CommitteeView.of(committee, clock.instant());
    }

    /**
     * Who is to sit in the committee, and for whom.
     *
     * @param person as the identity provider knows it; absent for somebody without an account, who
     *     answers by personal links
     * @param organisation absent for one that has no account here
     */
    record NewMember(
            @Nullable UUID person,
            @Nullable UUID organisation,
            @NotNull College college,
            @NotBlank @Size(max = 100) String function,
            @Nullable LocalDate mandateFrom,
            @Nullable LocalDate mandateUntil) {

        Member member() {
            return new Member(
                    Ids.next(),
                    person == null ? Ids.next() : person,
                    organisation == null ? Ids.next() : organisation,
                    college,
                    function.strip(),
                    new Mandate(mandateFrom, mandateUntil));
        }
    }

    /** The rules as those who prepare the committee state them. */
    record StatedRules(
            @NotNull Integer quorumPercent, @NotNull Boolean proxies, @NotNull Integer noticeDays) {

        Rules rules() {
            return new Rules(quorumPercent, proxies, noticeDays);
        }
    }

    /** The seat of who chairs. */
    record NamedChair(@NotNull UUID member) {}
}
