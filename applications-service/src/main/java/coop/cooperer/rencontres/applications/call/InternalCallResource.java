package coop.cooperer.rencontres.applications.call;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of a call. */
@Path("/internal/v1/calls")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalCallResource {

    private final ReadCalls read;

    InternalCallResource(ReadCalls read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public CallForServices callForServices(@PathParam("id") UUID id) {
        return CallForServices.of(read.one(id, true));
    }

    /** The closed list of fields. */
    record CallForServices(
            UUID id,
            String title,
            Instant deadlineAt,
            String sentence,
            CallContent.Contact contact,
            List<CallContent.Erratum> errata,
            List<CallContent.Funder> funders,
            int year,
            LocalDate windowFrom,
            LocalDate windowTo,
            int gauge,
            String purpose,
            String theme,
            List<String> objectives,
            List<CallContent.Category> participantCategories,
            List<SeminarForServices> seminars) {

        static CallForServices of(Call call) {
            var series = call.content().series();
            return new CallForServices(
                    call.id(),
                    call.content().title(),
                    call.deadlineAt(),
                    call.content().publicity().sentence(),
                    call.content().contact(),
                    call.content().errata(),
                    call.content().publicity().funders(),
                    series.year(),
                    series.windowFrom(),
                    series.windowTo(),
                    series.gauge(),
                    series.purpose(),
                    series.theme(),
                    series.objectives(),
                    call.content().participantCategories(),
                    call.seminars().stream()
                            .map(it -> new SeminarForServices(it.id(), it.publicLabel()))
                            .toList());
        }
    }

    /** The name of a seminar's public. */
    record SeminarForServices(UUID id, String publicLabel) {}
}
