package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The thread of a task over HTTP. */
@Path("/api/v1/seminars/{id}/tasks/{code}/messages")
@Authenticated
@RunOnVirtualThread
class TaskThreadResource {

    private final DiscussTask discuss;

    TaskThreadResource(DiscussTask discuss) {
        this.discuss = discuss;
    }

    @GET
    @Operation(summary = "Les échanges sur une tâche, entre la structure retenue et l’émetteur")
    public Page<MessageView> listTaskMessages(
            @PathParam("id") UUID id,
            @PathParam("code") TaskCode code,
            @BeanParam @Valid Paging paging) {
        return paging.page(
                discuss.read(id, code, paging.after(), paging.rows()),
                it -> it.id,
                MessageView::of);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Écrire à l’autre partie au sujet d’une tâche")
    public MessageView writeTaskMessage(
            @PathParam("id") UUID id,
            @PathParam("code") TaskCode code,
            @NotNull @Valid NewMessage message) {
        return MessageView.of(discuss.write(id, code, message.text().strip()));
    }

    /** What is written. */
    record NewMessage(@NotBlank @Size(max = 4000) String text) {}

    /** What was written, and by which side. */
    record MessageView(UUID id, UUID author, boolean byIssuer, String text, Instant writtenAt) {

        static MessageView of(TaskMessageRow row) {
            return new MessageView(row.id, row.author, row.byIssuer, row.text, row.writtenAt);
        }
    }
}
