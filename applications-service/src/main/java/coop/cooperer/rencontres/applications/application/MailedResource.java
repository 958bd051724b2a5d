package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The applications that come by mail, as the issuer enters them over HTTP. */
@Path("/api/v1/calls/{id}/mailed-applications")
@RolesAllowed("issuer-admin")
@RunOnVirtualThread
class MailedResource {

    private final EnterMailed enter;
    private final AttachFile attach;
    private final SubmitApplication submit;
    private final Actor actor;

    MailedResource(EnterMailed enter, AttachFile attach, SubmitApplication submit, Actor actor) {
        this.enter = enter;
        this.attach = attach;
        this.submit = submit;
        this.actor = actor;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Saisir une candidature reçue par courriel")
    public ApplicationView enterApplication(
            @PathParam("id") UUID id, @Valid @NotNull MailedApplication stated) {
        return ApplicationView.of(
                enter.run(
                        id,
                        new EnterMailed.Sender(
                                stated.legalName(), stated.siret(), stated.contactEmail()),
                        new Application.Mailed(actor.person(), stated.receivedAt()),
                        ApplicationContent.of(
                                stated.presentation(),
                                stated.people(),
                                stated.motivations(),
                                stated.contactEmail(),
                                null),
                        stated.bids()));
    }

    @GET
    @Operation(summary = "Les candidatures que l’on saisit, jusqu’à leur dépôt")
    public Page<EnterMailed.Begun> listEntered(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                enter.of(id, actor.person(), paging.after(), paging.rows()),
                EnterMailed.Begun::id,
                it -> it);
    }

    @GET
    @Path("{application}")
    @Operation(summary = "La candidature que l’on saisit, jusqu’à son dépôt")
    public ApplicationView readEntered(
            @PathParam("id") UUID id, @PathParam("application") UUID application) {
        return ApplicationView.of(enter.read(application, actor.person()));
    }

    @DELETE
    @Path("{application}")
    @Operation(summary = "Renoncer à une saisie qui n’est pas déposée")
    public void discardEntered(
            @PathParam("id") UUID id, @PathParam("application") UUID application) {
        enter.discard(application, actor.person());
    }

    @POST
    @Path("{application}/message")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(summary = "Joindre le message d’origine")
    public ApplicationView attachMessage(
            @PathParam("id") UUID id,
            @PathParam("application") UUID application,
            @QueryParam("name") @NotBlank @Size(max = 150) String name,
            InputStream body)
            throws IOException {
        var entered = enter.read(application, actor.person());
        return ApplicationView.of(attach.message(application, entered.organisation(), name, body));
    }

    @POST
    @Path("{application}/submission")
    @ResponseStatus(201)
    @Operation(summary = "Déposer la candidature saisie, qui est alors scellée")
    public Handed submitEntered(
            @PathParam("id") UUID id, @PathParam("application") UUID application) {
        var handed = submit.entered(application, actor.person()).application();
        return new Handed(application, ApplicationView.statusOf(handed));
    }

    /** Who wrote, when the message was received, and what it says. */
    record MailedApplication(
            @NotBlank @Size(max = 200) String legalName,
            @NotBlank @Size(max = 30) String siret,
            @NotBlank @Email @Size(max = 200) String contactEmail,
            @NotNull Instant receivedAt,
            @NotNull @Size(max = 20_000) String presentation,
            @NotNull @Size(max = 20_000) String people,
            @NotNull @Size(max = 20_000) String motivations,
            @NotNull @Size(max = 20) List<@Valid @NotNull StatedBid> bids) {}

    /** Whether it counts. */
    record Handed(UUID id, String status) {}
}
