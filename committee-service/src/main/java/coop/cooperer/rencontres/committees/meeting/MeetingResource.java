package coop.cooperer.rencontres.committees.meeting;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The meetings of a committee over HTTP. */
@Path("/api/v1/committees/{id}/meetings")
@Authenticated
@RunOnVirtualThread
class MeetingResource {

    private final ReadMeetings read;
    private final PlanMeeting plan;
    private final ConveneMeeting convene;
    private final NotePresence presences;
    private final CloseMeeting close;
    private final Actor actor;

    MeetingResource(
            ReadMeetings read,
            PlanMeeting plan,
            ConveneMeeting convene,
            NotePresence presences,
            CloseMeeting close,
            Actor actor) {
        this.read = read;
        this.plan = plan;
        this.convene = convene;
        this.presences = presences;
        this.close = close;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les réunions d’un comité")
    public Page<MeetingView> listMeetings(
            @PathParam("id") UUID committee, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(committee, Asker.of(actor), paging.after(), paging.rows()),
                Meeting::id,
                MeetingView::of);
    }

    @GET
    @Path("{meeting}")
    @Operation(summary = "Une réunion, son ordre du jour et ses présences")
    public MeetingView readMeeting(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return MeetingView.of(read.one(committee, meeting, Asker.of(actor)));
    }

    @GET
    @Path("{meeting}/calendar")
    @Produces("text/calendar")
    @Operation(summary = "Le fichier d’agenda d’une réunion, qui remplace le précédent")
    public String readMeetingCalendar(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return read.calendar(committee, meeting, Asker.of(actor));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Préparer une réunion ; les actions ouvertes viennent à l’ordre du jour")
    public MeetingView planMeeting(
            @PathParam("id") UUID committee, @NotNull @Valid StatedMeeting meeting) {
        return MeetingView.of(plan.plan(committee, meeting.draft(), Asker.of(actor)));
    }

    @PUT
    @Path("{meeting}")
    @Operation(summary = "Modifier une réunion à venir")
    public MeetingView changeMeeting(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedMeeting stated,
            @BeanParam IfMatch seen) {
        return MeetingView.of(
                plan.change(committee, meeting, stated.draft(), Asker.of(actor), seen));
    }

    @POST
    @Path("{meeting}/convocation")
    @Operation(summary = "Convoquer les membres, à temps ou en donnant le motif de l’urgence")
    public MeetingView conveneMeeting(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedConvocation convocation,
            @BeanParam IfMatch seen) {
        return MeetingView.of(
                convene.run(
                        committee, meeting, convocation.circumstances(), Asker.of(actor), seen));
    }

    @PUT
    @Path("{meeting}/presences/{member}")
    @Operation(summary = "Noter une présence, une excuse ou une procuration")
    public MeetingView notePresence(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @PathParam("member") UUID member,
            @NotNull @Valid StatedPresence presence) {
        return MeetingView.of(
                presences.note(committee, meeting, presence.of(member), Asker.of(actor)));
    }

    @POST
    @Path("{meeting}/confirmations")
    @Operation(summary = "Confirmer sa présence à distance")
    public MeetingView confirmPresence(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return MeetingView.of(presences.confirm(committee, meeting, Asker.of(actor)));
    }

    @PUT
    @Path("{meeting}/connections")
    @Operation(summary = "Joindre la liste des connexions à une réunion à distance")
    public MeetingView attachConnections(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedConnections connections) {
        return MeetingView.of(
                presences.connected(committee, meeting, connections.list(), Asker.of(actor)));
    }

    @POST
    @Path("{meeting}/closure")
    @Operation(summary = "Clore une réunion tenue")
    public MeetingView closeMeeting(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @BeanParam IfMatch seen) {
        return MeetingView.of(close.run(committee, meeting, Asker.of(actor), seen));
    }

    @POST
    @Path("{meeting}/cancellation")
    @Operation(summary = "Annuler une réunion à venir, avec son motif")
    public MeetingView cancelMeeting(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedCancellation cancellation) {
        return MeetingView.of(
                plan.cancel(committee, meeting, cancellation.reason(), Asker.of(actor)));
    }

    /** A meeting as who prepares it states it. */
    record StatedMeeting(
            @NotNull Mode mode,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @Nullable @Size(max = 300) String place,
            @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+") String link,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> agenda,
            @Nullable @Size(max = 20) List<@NotNull @Valid StatedDocument> documents) {

        PlanMeeting.Draft draft() {
            return new PlanMeeting.Draft(
                    mode,
                    startsAt,
                    endsAt,
                    place,
                    link,
                    agenda,
                    documents == null
                            ? List.of()
                            : documents.stream().map(StatedDocument::document).toList());
        }
    }

    /** Something to read beforehand. */
    record StatedDocument(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 500) @Pattern(regexp = "https?://\\S+") String address) {

        Plan.Document document() {
            return new Plan.Document(title.strip(), address);
        }
    }

    /** Why the convocation is late, or a session out of the plan is wanted; both may be absent. */
    record StatedConvocation(
            @Nullable @Size(max = 500) String urgency, @Nullable Boolean confirmed) {

        ConveneMeeting.Circumstances circumstances() {
            return new ConveneMeeting.Circumstances(
                    urgency == null ? "" : urgency, Boolean.TRUE.equals(confirmed));
        }
    }

    /** Whether a member is there, and who speaks for it if not. */
    record StatedPresence(
            @NotNull Attendance attendance,
            @Nullable UUID proxy,
            @Nullable @Size(max = 300) String reason) {

        Presence of(UUID member) {
            return new Presence(member, attendance, proxy, null, reason);
        }
    }

    /** What the tool that carried a remote meeting recorded. */
    record StatedConnections(
            @NotNull Instant recordedAt,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,
            @NotNull @Size(max = 2000) List<@NotNull UUID> members) {

        ConnectionList list() {
            return new ConnectionList(recordedAt, hash, members);
        }
    }

    /** Why a meeting does not take place. */
    record StatedCancellation(@NotBlank @Size(max = 500) String reason) {}
}
