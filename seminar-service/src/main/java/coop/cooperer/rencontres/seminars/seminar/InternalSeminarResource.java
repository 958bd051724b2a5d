package coop.cooperer.rencontres.seminars.seminar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What other services may read of a seminar. */
@Path("/internal/v1/seminars")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalSeminarResource {

    private final ReadSeminars read;

    InternalSeminarResource(ReadSeminars read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public SeminarForServices seminarForServices(@PathParam("id") UUID id) {
        return SeminarForServices.of(read.one(id));
    }

    /** The closed list of fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeminarForServices(
            UUID id,
            UUID call,
            @Nullable String publicLabel,
            @Nullable LocalDate date,
            @Nullable UUID holder) {

        static SeminarForServices of(Seminar seminar) {
            var plan = seminar.plan().orElseThrow();
            return new SeminarForServices(
                    seminar.id(),
                    plan.call(),
                    plan.publicLabel().orElse(null),
                    seminar.date().map(Seminar.DateDecision::date).orElse(null),
                    seminar.holder().orElse(null));
        }
    }
}
