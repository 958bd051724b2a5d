package coop.cooperer.rencontres.seminars.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The calendar files of seminars over HTTP. */
@Path("/api/v1/seminars")
@PermitAll
@RunOnVirtualThread
class CalendarResource {

    private static final String ICALENDAR = "text/calendar;charset=UTF-8";

    private final WriteCalendar write;

    CalendarResource(WriteCalendar write) {
        this.write = write;
    }

    @GET
    @Path("{id}/calendar")
    @Produces(ICALENDAR)
    @Operation(summary = "Le séminaire, pour un agenda")
    public String readCalendar(@PathParam("id") UUID id) {
        return write.ofSeminar(id);
    }

    @GET
    @Path("calendar")
    @Produces(ICALENDAR)
    @Operation(summary = "Les séminaires d’un appel, pour un agenda")
    public String readSeriesCalendar(@QueryParam("call") @NotNull UUID call) {
        return write.ofSeries(call);
    }
}
