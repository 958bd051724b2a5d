package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.proceedings.Length;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The deliverables over HTTP. */
@Path("/api/v1/media/deliverables")
@Authenticated
@RunOnVirtualThread
class DeliverableResource {

    // The one character that the database cannot keep.
    private static final String STORABLE = "^[^\\x00]*$";

    private final ReadDeliverables read;
    private final SubmitProceedings submit;
    private final SubmitDocument submitDocument;
    private final DeliverPieces deliver;
    private final RequestChanges requestChanges;
    private final AcceptDeliverable accept;
    private final PublishProceedings publish;
    private final Length asked;
    private final Actor actor;

    DeliverableResource(
            ReadDeliverables read,
            SubmitProceedings submit,
            SubmitDocument submitDocument,
            DeliverPieces deliver,
            RequestChanges requestChanges,
            AcceptDeliverable accept,
            PublishProceedings publish,
            Length asked,
            Actor actor) {
        this.read = read;
        this.submit = submit;
        this.submitDocument = submitDocument;
        this.deliver = deliver;
        this.requestChanges = requestChanges;
        this.accept = accept;
        this.publish = publish;
        this.asked = asked;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les livrables attendus, remis, acceptés ; un prestataire voit les siens")
    public Page<DeliverableView.Summary> listDeliverables(
            @QueryParam("call") @Nullable UUID call,
            @QueryParam("seminar") @Nullable UUID seminar,
            @QueryParam("lot") @Nullable UUID lot,
            @BeanParam @Valid Paging paging) {
        var today = read.today();
        return paging.page(
                read.list(
                        Sight.of(actor),
                        new Deliverables.Choice(call, seminar, lot),
                        paging.after(),
                        paging.rows()),
                Deliverable::id,
                it -> DeliverableView.Summary.of(it, today));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un livrable, son échéance et la version qui compte")
    public DeliverableView readDeliverable(@PathParam("id") UUID id) {
        return DeliverableView.of(read.one(id, Sight.of(actor)), asked);
    }

    @POST
    @Path("{id}/submissions")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(summary = "Remettre une version des actes ; la réponse en donne le nombre de mots")
    public DeliverableView.Receipt submitProceedings(
            @PathParam("id") UUID id,
            @Valid @NotNull Manuscript manuscript,
            @BeanParam IfMatch seen) {
        return DeliverableView.Receipt.of(
                submit.run(
                        id, Sight.ofDeliverer(actor), seen, manuscript.title(), manuscript.text()),
                asked);
    }

    @POST
    @Path("{id}/documents")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Remettre une version des actes en DOCX ou en ODT ; la réponse dit ce qui a été"
                            + " compté, exclu et remarqué")
    public DeliverableView.DocumentReceipt submitDocument(
            @PathParam("id") UUID id, @Valid @NotNull Document document, @BeanParam IfMatch seen) {
        return DeliverableView.DocumentReceipt.of(
                submitDocument.run(
                        id, Sight.ofDeliverer(actor), seen, document.title(), document.file()),
                asked);
    }

    @POST
    @Path("{id}/deliveries")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(summary = "Remettre à la relecture les photographies ou les épisodes ajoutés")
    public DeliverableView deliverPieces(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return DeliverableView.of(deliver.run(id, Sight.ofDeliverer(actor), seen), asked);
    }

    @POST
    @Path("{id}/change-requests")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Demander une autre version au prestataire")
    public DeliverableView requestChanges(
            @PathParam("id") UUID id,
            @Valid @NotNull ChangeRequest request,
            @BeanParam IfMatch seen) {
        return DeliverableView.of(requestChanges.run(id, seen, request.comment()), asked);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Accepter un livrable ; hors de la tolérance, avec un commentaire")
    public DeliverableView acceptDeliverable(
            @PathParam("id") UUID id,
            @Valid @NotNull Acceptance acceptance,
            @BeanParam IfMatch seen) {
        return DeliverableView.of(
                accept.run(id, seen, Objects.requireNonNullElse(acceptance.comment(), "")), asked);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Publier des actes acceptés, avec la mention de cofinancement")
    public DeliverableView publishProceedings(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return DeliverableView.of(publish.run(id, seen), asked);
    }

    /** A text that is handed in. */
    record Manuscript(
            @NotBlank @Size(max = 300) @Pattern(regexp = STORABLE) String title,
            @NotBlank @Size(max = 100_000) @Pattern(regexp = STORABLE) String text) {}

    /** A document that is handed in. */
    record Document(
            @NotBlank @Size(max = 300) @Pattern(regexp = STORABLE) String title,
            @NotNull UUID file) {}

    /** What is to be changed. */
    record ChangeRequest(@NotBlank @Size(max = 2_000) @Pattern(regexp = STORABLE) String comment) {}

    /** Why a text is accepted; needed outside the tolerance. */
    record Acceptance(@Nullable @Size(max = 2_000) @Pattern(regexp = STORABLE) String comment) {}
}
