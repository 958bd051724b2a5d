package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What is asked of a candidate after the opening, over HTTP. */
@Path("/api/v1/applications/{id}/completion")
@Authenticated
@RunOnVirtualThread
class CompletionResource {

    private final CompleteApplication complete;
    private final Actor actor;

    CompletionResource(CompleteApplication complete, Actor actor) {
        this.complete = complete;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Le complément demandé pour sa propre candidature")
    public CompletionView readCompletion(@PathParam("id") UUID id) {
        return CompletionView.of(complete.read(id, actor.organisation()));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Remettre le complément demandé, aux prix déjà déposés")
    public CompletionView completeApplication(@PathParam("id") UUID id) {
        return CompletionView.of(complete.run(id, actor.organisation()));
    }

    /** What is missing, until when it may be given, and when it was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompletionView(String missing, Instant until, @Nullable Instant completedAt) {

        static CompletionView of(CompletionRow row) {
            return new CompletionView(row.missing, row.until, row.completedAt);
        }
    }
}
