package coop.cooperer.rencontres.seminars.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What other services may read of those who have a seat at a seminar: their names. */
@Path("/internal/v1/participants")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalParticipantsResource {

    private final Attendees attendees;

    InternalParticipantsResource(Attendees attendees) {
        this.attendees = attendees;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public ParticipantsForServices participantsForServices(@PathParam("id") UUID id) {
        return new ParticipantsForServices(
                attendees.confirmed(id).stream()
                        .map(
                                it ->
                                        new ParticipantForServices(
                                                it.registration(),
                                                it.givenName(),
                                                it.familyName(),
                                                it.under18()))
                        .toList());
    }

    /** All of them: a seminar has some forty seats. */
    record ParticipantsForServices(List<ParticipantForServices> items) {}

    /** The closed list of fields; whether under 18 where it was asked, for consents (D65). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantForServices(
            UUID registration, String givenName, String familyName, @Nullable Boolean under18) {}
}
