package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The people of a seminar over HTTP, for those who photograph and record there. */
@Path("/api/v1/media/seminars/{seminar}")
@PermissionsAllowed(DelivererPermission.DELIVER)
@RunOnVirtualThread
class PeopleResource {

    private final ReadPeople read;
    private final Actor actor;

    PeopleResource(ReadPeople read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Path("attendees")
    @Operation(summary = "Les personnes inscrites à qui un accord peut être demandé")
    public Page<ConsentView.Attendee> listAttendees(@PathParam("seminar") UUID seminar) {
        return new Page<>(read.attendees(seminar, Sight.ofDeliverer(actor)), null);
    }

    @GET
    @Path("people")
    @Operation(summary = "Les personnes à qui un accord est demandé, et où il en est")
    public Page<ConsentView.Person> listPeople(
            @PathParam("seminar") UUID seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(seminar, Sight.ofDeliverer(actor), paging.after(), paging.rows()),
                ConsentView.Person::id,
                it -> it);
    }

    @GET
    @Path("not-to-photograph")
    @Operation(summary = "Qui n’est pas à photographier, sans motif")
    public Page<ConsentView.Unseen> listNotToPhotograph(
            @PathParam("seminar") UUID seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.unseen(seminar, Sight.ofDeliverer(actor), paging.after(), paging.rows()),
                ConsentView.Unseen::id,
                it -> it);
    }
}
