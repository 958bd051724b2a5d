package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.manuscript.Part;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The versions of a deliverable over HTTP, for those who deliver and review them. */
@Path("/api/v1/media/deliverables/{id}/submissions")
@PermissionsAllowed(DelivererPermission.DELIVER)
@RunOnVirtualThread
class VersionResource {

    private final ReadVersions read;
    private final ReadDocument document;
    private final Actor actor;

    VersionResource(ReadVersions read, ReadDocument document, Actor actor) {
        this.read = read;
        this.document = document;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les versions remises d’un livrable")
    public Page<VersionView> listSubmissions(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(id, Sight.ofDeliverer(actor), paging.after(), paging.rows()),
                it -> it.id,
                VersionView::of);
    }

    @GET
    @Path("{older}/differences/{newer}")
    @Operation(summary = "Ce qu’une version dit autrement qu’une autre")
    public Differences compareVersions(
            @PathParam("id") UUID id,
            @PathParam("older") int older,
            @PathParam("newer") int newer) {
        return read.differences(id, Sight.ofDeliverer(actor), older, newer);
    }

    @GET
    @Path("document")
    @Operation(summary = "Ce qui a été compté, exclu et remarqué dans le document qui compte")
    public DocumentView readDocument(@PathParam("id") UUID id) {
        return DocumentView.of(document.run(id, Sight.ofDeliverer(actor)));
    }

    /** What was counted and found in a document. */
    record DocumentView(int number, Map<Part, Integer> words, List<String> findings) {

        static DocumentView of(ReadDocument.Checked checked) {
            var manuscript = checked.manuscript();
            return new DocumentView(checked.number(), manuscript.words(), manuscript.findings());
        }
    }

    /** One version. */
    record VersionView(int number, String title, int wordCount, Instant submittedAt) {

        static VersionView of(SubmissionRow row) {
            return new VersionView(row.number, row.title, row.words, row.submittedAt);
        }
    }
}
