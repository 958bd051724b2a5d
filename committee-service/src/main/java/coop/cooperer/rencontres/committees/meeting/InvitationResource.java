package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The guests of sessions over HTTP. */
@Path("/api/v1/committees")
@Authenticated
@RunOnVirtualThread
class InvitationResource {

    private final ReadMeetings read;
    private final InviteToSession invite;
    private final Actor actor;

    InvitationResource(ReadMeetings read, InviteToSession invite, Actor actor) {
        this.read = read;
        this.invite = invite;
        this.actor = actor;
    }

    @GET
    @Path("invitations")
    @Operation(summary = "Les séances auxquelles sa structure est invitée, sans siéger au comité")
    public Page<InvitationView> listInvitations(@BeanParam @Valid Paging paging) {
        return paging.page(
                read.invitations(Asker.of(actor), paging.after(), paging.rows()),
                it -> it.to().id(),
                InvitationView::of);
    }

    @PUT
    @Path("{id}/meetings/{meeting}/guests/{organisation}")
    @Operation(summary = "Inviter un titulaire des lots 4 à 6 à une séance")
    public MeetingView inviteGuest(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @PathParam("organisation") UUID organisation) {
        return MeetingView.of(invite.invite(committee, meeting, organisation, Asker.of(actor)));
    }

    @DELETE
    @Path("{id}/meetings/{meeting}/guests/{organisation}")
    @Operation(summary = "Ne plus inviter une structure à une séance")
    public MeetingView uninviteGuest(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @PathParam("organisation") UUID organisation) {
        return MeetingView.of(invite.uninvite(committee, meeting, organisation, Asker.of(actor)));
    }
}
