package coop.cooperer.rencontres.notifications.message;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The log of the mails over HTTP. */
@Path("/api/v1/notifications/messages")
@RunOnVirtualThread
class MessageResource {

    private final ReadMessages read;

    MessageResource(ReadMessages read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({"issuer-admin", "auditor"})
    @Operation(summary = "Le journal des courriels : objet et état, jamais l’adresse")
    public Page<MessageView> listMessages(@BeanParam @Valid Paging paging) {
        return paging.page(read.list(paging.after(), paging.rows()), Message::id, MessageView::of);
    }
}
