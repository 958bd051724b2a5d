package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.file.Scan;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tasks of a seminar's lot over HTTP. */
@Path("/api/v1/seminars/{id}/tasks")
@Authenticated
@RunOnVirtualThread
class TaskResource {

    private final ReadTasks read;
    private final DoTasks tasks;

    TaskResource(ReadTasks read, DoTasks tasks) {
        this.read = read;
        this.tasks = tasks;
    }

    @GET
    @Operation(summary = "Ce que la structure retenue doit faire, et où elle en est")
    public Page<TaskView> listTasks(@PathParam("id") UUID id) {
        return new Page<>(read.run(id).stream().map(TaskView::of).toList(), null);
    }

    @POST
    @Path("{code}/submission")
    @Operation(summary = "Soumettre une tâche terminée, avec sa preuve")
    public TaskView submitTask(
            @PathParam("id") UUID id,
            @PathParam("code") TaskCode code,
            @NotNull @Valid Submission submission) {
        return TaskView.of(
                tasks.submit(id, code, submission.proof().strip(), submission.picture()));
    }

    @GET
    @Path("{code}/picture")
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    @Operation(summary = "La photographie ou la capture qui prouve une tâche")
    public RestResponse<byte[]> readTaskPicture(
            @PathParam("id") UUID id, @PathParam("code") TaskCode code) {
        var picture = read.picture(id, code);
        return RestResponse.ResponseBuilder.ok(picture.content)
                .header("Content-Type", picture.type)
                .header("Content-Disposition", "attachment")
                .build();
    }

    @POST
    @Path("{code}/review")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Accepter une tâche soumise, ou la renvoyer avec un commentaire")
    public TaskView reviewTask(
            @PathParam("id") UUID id,
            @PathParam("code") TaskCode code,
            @NotNull @Valid Review review) {
        return TaskView.of(tasks.review(id, code, review.accepted(), review.comment().strip()));
    }

    /**
     * What shows that the task is done.
     *
     * @param scan a PDF, JPEG or PNG document in base64, where a picture proves the task
     * @param takenOn the day on which it was taken
     */
    record Submission(
            @NotBlank @Size(max = 4000) String proof,
            @Nullable @Size(max = 4_000_000) String scan,
            @Nullable LocalDate takenOn) {

        Optional<TaskPicture> picture() {
            return scan == null || takenOn == null
                    ? Optional.empty()
                    : Optional.of(new TaskPicture(Scan.ofBase64(scan), takenOn));
        }
    }

    /** The issuer's answer. */
    record Review(boolean accepted, @NotNull @Size(max = 4000) String comment) {}
}
