package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The easy-to-read summary of proceedings over HTTP. */
@Path("/api/v1/media/deliverables/{id}/easy-summary")
@RunOnVirtualThread
class EasySummaryResource {

    private final WriteEasySummary write;
    private final Actor actor;

    EasySummaryResource(WriteEasySummary write, Actor actor) {
        this.write = write;
        this.actor = actor;
    }

    @GET
    @Authenticated
    @Operation(summary = "Le résumé facile à lire des actes, vide s’il n’est pas écrit")
    public EasySummary readEasySummary(@PathParam("id") UUID id) {
        return new EasySummary(write.read(id, Sight.of(actor)));
    }

    @PUT
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Écrire le résumé facile à lire ; il paraît en tête des actes publiés")
    public EasySummary writeEasySummary(
            @PathParam("id") UUID id, @Valid @NotNull WrittenSummary summary) {
        return new EasySummary(write.run(id, Sight.ofDeliverer(actor), summary.text()));
    }

    /** The summary. */
    record EasySummary(String text) {}

    /** A summary that is written. */
    record WrittenSummary(@NotBlank @Size(max = 10_000) String text) {}
}
