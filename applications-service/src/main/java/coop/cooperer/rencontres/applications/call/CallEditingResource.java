package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What the issuer changes of a call over HTTP. */
@Path("/api/v1/calls/{id}")
@RolesAllowed("issuer-admin")
@RunOnVirtualThread
class CallEditingResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EditCall edit;
    private final EndCall end;
    private final CopyCall copy;

    CallEditingResource(EditCall edit, EndCall end, CopyCall copy) {
        this.edit = edit;
        this.end = end;
        this.copy = copy;
    }

    @PUT
    @Path("deadline")
    @Operation(summary = "Déplacer la date limite d’un appel publié, ou fixer celle d’un brouillon")
    public CallView moveDeadline(@PathParam("id") UUID id, @Valid @NotNull NewDeadline deadline) {
        return CallView.of(edit.moveDeadline(id, deadline.instant()));
    }

    @POST
    @Path("errata")
    @ResponseStatus(201)
    @Operation(summary = "Publier un rectificatif daté, avec une grille corrigée au besoin")
    public CallView correctCall(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return CallView.of(edit.correct(id, correction.text(), correction.scoring()));
    }

    @PUT
    @Path("scoring")
    @Operation(summary = "Fixer la grille d’évaluation d’un brouillon")
    public CallView setScoring(
            @PathParam("id") UUID id,
            @Valid @NotNull ScoringRules scoring,
            @BeanParam IfMatch seen) {
        return CallView.of(edit.draft(id, "ScoringSet", seen, it -> it.scoredBy(scoring)));
    }

    @PUT
    @Path("sections/{code}")
    @Operation(summary = "Réécrire une partie du texte d’un brouillon")
    public CallView writeSection(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @Valid @NotNull Text text,
            @BeanParam IfMatch seen) {
        return CallView.of(
                edit.draft(
                        id,
                        "CallSectionEdited",
                        seen,
                        it -> it.withSection(code, text.heading(), text.body())));
    }

    @PUT
    @Path("contact")
    @Operation(summary = "Changer le contact de l’appel")
    public CallView setContact(
            @PathParam("id") UUID id, @Valid @NotNull Contact contact, @BeanParam IfMatch seen) {
        return CallView.of(
                edit.always(
                        id,
                        "ContactChanged",
                        seen,
                        it -> it.with(new CallContent.Contact(contact.label(), contact.email()))));
    }

    @PUT
    @Path("milestones")
    @Operation(summary = "Fixer le calendrier du projet, dans cet ordre")
    public CallView setMilestones(
            @PathParam("id") UUID id,
            @Valid @NotNull Milestones milestones,
            @BeanParam IfMatch seen) {
        var ordered =
                milestones.items().stream()
                        .map(it -> new CallContent.Milestone(it.label(), it.date()))
                        .toList();
        return CallView.of(
                edit.always(id, "MilestoneAdded", seen, it -> it.withMilestones(ordered)));
    }

    @POST
    @Path("channels")
    @ResponseStatus(201)
    @Operation(summary = "Consigner une mesure de publicité et sa preuve")
    public CallView addChannel(@PathParam("id") UUID id, @Valid @NotNull Channel channel) {
        return CallView.of(
                edit.always(
                        id,
                        "PublicityRecorded",
                        new IfMatch(),
                        it ->
                                it.with(
                                        new CallContent.Channel(
                                                channel.name(),
                                                channel.address(),
                                                channel.from(),
                                                channel.to(),
                                                channel.proof()))));
    }

    @POST
    @Path("cancellation")
    @ResponseStatus(201)
    @Operation(summary = "Abandonner un appel avant ses décisions")
    public CallView cancelCall(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        return CallView.of(end.cancel(id, reason.reason()));
    }

    @POST
    @Path("conclusion")
    @ResponseStatus(201)
    @Operation(summary = "Conclure un appel décidé")
    public CallView concludeCall(@PathParam("id") UUID id) {
        return CallView.of(end.conclude(id));
    }

    @POST
    @Path("archiving")
    @ResponseStatus(201)
    @Operation(summary = "Archiver un appel conclu")
    public CallView archiveCall(@PathParam("id") UUID id) {
        return CallView.of(end.archive(id));
    }

    @POST
    @Path("copies")
    @ResponseStatus(201)
    @Operation(summary = "Commencer un appel qui reprend celui-ci")
    public CallView copyCall(@PathParam("id") UUID id) {
        return CallView.of(copy.all(id));
    }

    @POST
    @Path("lots/{number}/reopening")
    @ResponseStatus(201)
    @Operation(summary = "Rouvrir seul, dans un appel lié, un lot resté sans titulaire")
    public CallView reopenLot(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull NewDeadline deadline) {
        return CallView.of(copy.lot(id, number, deadline.instant()));
    }

    /** A deadline: a date means the end of that day in Paris (D98). */
    record NewDeadline(@Nullable Instant deadlineAt, @Nullable LocalDate date) {

        Instant instant() {
            if (deadlineAt != null) {
                return deadlineAt;
            }
            if (date == null) {
                throw new Refusal(
                        CallReason.DEADLINE_NOT_STATED, "Indiquez une date ou un instant.");
            }
            return date.plusDays(1).atStartOfDay(PARIS).toInstant();
        }
    }

    /** What is corrected. */
    record Correction(
            @NotBlank @Size(max = 4000) String text, @Nullable @Valid ScoringRules scoring) {}

    /** A part of the text. */
    record Text(
            @NotBlank @Size(max = 200) String heading, @NotBlank @Size(max = 20_000) String body) {}

    /** A role to write to. */
    record Contact(
            @NotBlank @Size(max = 200) String label,
            @NotBlank @Email @Size(max = 200) String email) {}

    /** The calendar. */
    record Milestones(@NotNull @Size(max = 50) List<@Valid @NotNull Day> items) {}

    /** One date of the calendar. */
    record Day(@NotBlank @Size(max = 200) String label, @NotNull LocalDate date) {}

    /** Where the call was made public, and what proves it (D2). */
    record Channel(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 500) String proof) {}

    /** Why. */
    record Reason(@NotBlank @Size(max = 4000) String reason) {}
}
