package coop.cooperer.rencontres.notifications.message;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The log of the mails over HTTP. */
@Path("/api/v1/notifications/messages")
@RunOnVirtualThread
class MessageResource {

    private final ReadMessages read;
    private final ReleaseMessage release;

    MessageResource(ReadMessages read, ReleaseMessage release) {
        this.read = read;
        this.release = release;
    }

    @GET
    @RolesAllowed({"issuer-admin", "auditor"})
    @Operation(summary = "Le journal des courriels : objet et état, jamais l’adresse")
    public Page<MessageView> listMessages(
            @BeanParam @Valid Paging paging,
            @Parameter(description = "HELD, PENDING, SENT, GIVEN_UP ou DROPPED")
                    @QueryParam("status")
                    @Pattern(regexp = "HELD|PENDING|SENT|GIVEN_UP|DROPPED")
                    @Nullable String status) {
        return paging.page(
                read.list(status, paging.after(), paging.rows()), Message::id, MessageView::of);
    }

    @POST
    @Path("releases")
    @ResponseStatus(201)
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Laisser partir des courriels retenus, ou repartir des abandonnés")
    public Released releaseMessages(@Valid @NotNull Release wish) {
        return new Released(release.run(wish.messages()).stream().map(MessageView::of).toList());
    }

    /** Which messages go. */
    record Release(@NotEmpty @Size(max = 100) List<@NotNull UUID> messages) {}

    /** What goes. */
    record Released(List<MessageView> items) {}
}
