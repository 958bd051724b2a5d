package coop.cooperer.rencontres.notifications.mail;

import io.quarkus.qute.Variant;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Mails as they would go now, over HTTP. */
@Path("/api/v1/notifications/messages/{id}/preview")
@RunOnVirtualThread
class PreviewResource {

    private final PreviewMessage preview;

    PreviewResource(PreviewMessage preview) {
        this.preview = preview;
    }

    @GET
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Le courriel tel qu’il partirait maintenant")
    public Preview previewMessage(@PathParam("id") UUID id) {
        return Preview.of(preview.run(id));
    }

    /** A mail before it goes. */
    record Preview(String to, String subject, String text, String html) {

        static Preview of(Letter letter) {
            var page = new Texts.Page(letter);
            return new Preview(
                    letter.to(),
                    letter.subject(),
                    page.setVariant(Variant.forContentType(Variant.TEXT_PLAIN)).render(),
                    page.setVariant(Variant.forContentType(Variant.TEXT_HTML)).render());
        }
    }
}
