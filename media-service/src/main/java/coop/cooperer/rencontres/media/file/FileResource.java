package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Files over HTTP, on their way in. */
@Path("/api/v1/media/files")
@RunOnVirtualThread
class FileResource {

    private final ReceiveFile receive;
    private final Actor actor;

    FileResource(ReceiveFile receive, Actor actor) {
        this.receive = receive;
        this.actor = actor;
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Envoyer un fichier sous un numéro que l’expéditeur tire ; le renvoyer ne le"
                            + " double pas")
    public FileView receiveFile(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true)
                    @Nullable String length,
            @HeaderParam("Content-Digest")
                    @Parameter(description = "Somme SHA-256 (RFC 9530), vérifiée à l’arrivée")
                    @Nullable String digest,
            InputStream body)
            throws IOException {
        var announced =
                new Announcement(
                        length != null && length.matches("\\d{1,18}") ? Long.valueOf(length) : null,
                        digest);
        return FileView.of(receive.run(id, Sight.ofDeliverer(actor), announced, body));
    }

    /** What is answered to whoever sent a file. */
    record FileView(UUID id, FileKind kind, String mediaType, long size, String sha256) {

        static FileView of(StoredFile file) {
            return new FileView(
                    file.id(), file.kind(), file.kind().mediaType(), file.length(), file.sha256());
        }
    }
}
