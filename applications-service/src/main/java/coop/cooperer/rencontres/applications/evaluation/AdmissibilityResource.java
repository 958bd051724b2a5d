package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Actor;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Which received applications are judged, over HTTP. */
@Path("/api/v1/calls/{id}")
@RolesAllowed("issuer-admin")
@RunOnVirtualThread
class AdmissibilityResource {

    private final CheckAdmissibility check;
    private final AdmitLate admit;
    private final RequestCompletion request;
    private final Actor actor;

    AdmissibilityResource(
            CheckAdmissibility check, AdmitLate admit, RequestCompletion request, Actor actor) {
        this.check = check;
        this.admit = admit;
        this.request = request;
        this.actor = actor;
    }

    @PUT
    @Path("applications/{application}/admissibility")
    @Operation(summary = "Dire si une candidature reçue est recevable")
    public Admissibility checkApplication(
            @PathParam("id") UUID id,
            @PathParam("application") UUID application,
            @Valid @NotNull Admissibility checked) {
        check.run(
                id,
                actor.person(),
                application,
                checked.outcome(),
                Objects.requireNonNullElse(checked.reason(), ""));
        return checked;
    }

    @POST
    @Path("completion-requests")
    @ResponseStatus(201)
    @Operation(summary = "Demander un complément à toutes les candidatures incomplètes")
    public Completion requestCompletion(
            @PathParam("id") UUID id, @Valid @NotNull Completion asked) {
        request.run(id, actor.person(), asked.missing(), asked.until());
        return asked;
    }

    @POST
    @Path("late-applications/{application}/admission")
    @ResponseStatus(201)
    @Operation(summary = "Admettre un dossier tardif après un incident de la plateforme")
    public Admission admitLateApplication(
            @PathParam("id") UUID id,
            @PathParam("application") UUID application,
            @Valid @NotNull Admission admission) {
        admit.run(id, actor.person(), application, admission.incident(), admission.reason());
        return admission;
    }

    /** What is missing, and until when it may be given; the same for all. */
    record Completion(@NotBlank @Size(max = 4000) String missing, @NotNull Instant until) {}

    /** Which incident made a file late, and why it is admitted. */
    record Admission(
            @NotBlank @Size(max = 200) String incident,
            @NotBlank @Size(max = 4000) String reason) {}

    /** What was found, and why. */
    record Admissibility(
            AdmissibilityRow.@NotNull Outcome outcome, @Nullable @Size(max = 4000) String reason) {}
}
