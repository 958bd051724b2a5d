package coop.cooperer.rencontres.committees.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What other services may read of a meeting: what a convocation says. */
@Path("/internal/v1/meetings")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalMeetingResource {

    private final ReadMeetings read;

    InternalMeetingResource(ReadMeetings read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public MeetingForServices meetingForServices(@PathParam("id") UUID id) {
        var meeting = read.forServices(id);
        return MeetingForServices.of(meeting, read.calendarForServices(meeting));
    }

    /** The closed list of fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingForServices(
            UUID id,
            UUID committee,
            Mode mode,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String link,
            List<String> agenda,
            Stage status,
            String calendar) {

        static MeetingForServices of(Meeting meeting, String calendar) {
            var plan = meeting.plan();
            return new MeetingForServices(
                    meeting.id(),
                    meeting.committee(),
                    plan.mode(),
                    plan.startsAt(),
                    plan.endsAt(),
                    plan.place(),
                    plan.link(),
                    plan.agenda().stream().map(Plan.Item::title).toList(),
                    meeting.stage(),
                    calendar);
        }
    }
}
