package coop.cooperer.rencontres.seminars.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What other services may read of the programmes of a seminar. */
@Path("/internal/v1/programmes")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalProgrammeResource {

    private final ReadProgrammes read;

    InternalProgrammeResource(ReadProgrammes read) {
        this.read = read;
    }

    @GET
    @Path("{seminar}")
    @Operation(hidden = true)
    public ProgrammesForServices programmesForServices(@PathParam("seminar") UUID seminar) {
        return new ProgrammesForServices(
                read.forServices(seminar).stream().map(VersionForServices::of).toList());
    }

    /** Every version that was submitted. */
    record ProgrammesForServices(List<VersionForServices> versions) {}

    /** The closed list of fields: the day hour by hour, nobody's name. */
    record VersionForServices(int version, String hash, List<ItemForServices> items) {

        static VersionForServices of(ProgrammeRow row) {
            return new VersionForServices(
                    row.number, row.hash, row.items.stream().map(ItemForServices::of).toList());
        }
    }

    /** A part of the day. */
    record ItemForServices(
            @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
            @JsonFormat(pattern = "HH:mm") LocalTime endsAt,
            String title) {

        static ItemForServices of(ProgrammeItem item) {
            return new ItemForServices(item.startsAt(), item.endsAt(), item.title());
        }
    }
}
