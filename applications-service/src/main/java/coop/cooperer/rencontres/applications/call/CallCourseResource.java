package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The course of a call over HTTP: its deadline, its end, and the calls that come of it. */
@Path("/api/v1/calls/{id}")
@RolesAllowed("issuer-admin")
@RunOnVirtualThread
class CallCourseResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EditCall edit;
    private final EndCall end;
    private final CopyCall copy;

    CallCourseResource(EditCall edit, EndCall end, CopyCall copy) {
        this.edit = edit;
        this.end = end;
        this.copy = copy;
    }

    @PUT
    @Path("deadline")
    @Operation(summary = "Déplacer la date limite d’un appel publié, ou fixer celle d’un brouillon")
    public CallView moveDeadline(@PathParam("id") UUID id, @Valid @NotNull NewDeadline deadline) {
        return CallView.of(edit.moveDeadline(id, deadline.instant()));
    }

    @POST
    @Path("cancellation")
    @ResponseStatus(201)
    @Operation(summary = "Abandonner un appel avant ses décisions")
    public CallView cancelCall(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return CallView.of(end.cancel(id, reason.reason()));
    }

    @POST
    @Path("conclusion")
    @ResponseStatus(201)
    @Operation(summary = "Conclure un appel décidé")
    public CallView concludeCall(@PathParam("id") UUID id) {
        return CallView.of(end.conclude(id));
    }

    @POST
    @Path("archiving")
    @ResponseStatus(201)
    @Operation(summary = "Archiver un appel conclu")
    public CallView archiveCall(@PathParam("id") UUID id) {
        return CallView.of(end.archive(id));
    }

    @POST
    @Path("copies")
    @ResponseStatus(201)
    @Operation(summary = "Commencer un appel qui reprend celui-ci")
    public CallView copyCall(@PathParam("id") UUID id) {
        return CallView.of(copy.all(id));
    }

    @POST
    @Path("lots/{number}/reopening")
    @ResponseStatus(201)
    @Operation(summary = "Rouvrir seul, dans un appel lié, un lot resté sans titulaire")
    public CallView reopenLot(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull NewDeadline deadline) {
        return CallView.of(copy.lot(id, number, deadline.instant()));
    }

    /** A deadline: a date means the end of that day in Paris (D98). */
    record NewDeadline(@Nullable Instant deadlineAt, @Nullable LocalDate date) {

        Instant instant() {
            if (deadlineAt != null) {
                return deadlineAt;
            }
            if (date == null) {
                throw new Refusal(
                        CallReason.DEADLINE_NOT_STATED, "Indiquez une date ou un instant.");
            }
            return date.plusDays(1).atStartOfDay(PARIS).toInstant();
        }
    }

    /** Why. */
    record Reason(@NotBlank @Size(max = 4000) String reason) {}
}
