package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What the issuer changes of what a call says, over HTTP. */
@Path("/api/v1/calls/{id}")
@RolesAllowed("issuer-admin")
@RunOnVirtualThread
class CallEditingResource {

    private final EditCall edit;
    private final ReadNeeds needs;

    CallEditingResource(EditCall edit, ReadNeeds needs) {
        this.edit = edit;
        this.needs = needs;
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
    @Path("facts")
    @Operation(summary = "Fixer les repères du contexte d’un brouillon, chacun avec sa source")
    public CallView setFacts(
            @PathParam("id") UUID id, @Valid @NotNull Facts facts, @BeanParam IfMatch seen) {
        var stated = facts.items().stream().map(Statement::fact).toList();
        return CallView.of(edit.draft(id, "FactsSet", seen, it -> it.withFacts(stated)));
    }

    @PUT
    @Path("duties/{kind}")
    @Operation(summary = "Réécrire ce que demandent les lots d’une famille, sauf sous contrat")
    public CallView setDuties(
            @PathParam("id") UUID id,
            @PathParam("kind") LotKind kind,
            @Valid @NotNull Duties duties,
            @BeanParam IfMatch seen) {
        return CallView.of(edit.ask(id, kind, seen, duties.items()));
    }

    @PUT
    @Path("terms")
    @Operation(
            summary =
                    "Fixer les conditions d’un brouillon : validité des offres, négociation, délai"
                            + " des contrats")
    public CallView setTerms(
            @PathParam("id") UUID id, @Valid @NotNull Terms terms, @BeanParam IfMatch seen) {
        var next =
                new CallContent.Terms(terms.validityDays(), terms.negotiation(), terms.pauseDays());
        return CallView.of(edit.draft(id, "TermsSet", seen, it -> it.with(next)));
    }

    @PUT
    @Path("operation")
    @Operation(summary = "Indiquer le numéro et le taux de l’opération cofinancée")
    public CallView setOperation(
            @PathParam("id") UUID id,
            @Valid @NotNull FundedOperation operation,
            @BeanParam IfMatch seen) {
        return CallView.of(
                edit.always(
                        id,
                        "PublicityProfileApplied",
                        seen,
                        it ->
                                it.with(
                                        it.publicity()
                                                .of(operation.number(), operation.ratePercent()))));
    }

    @PUT
    @Path("estimates")
    @Operation(summary = "Estimer le coût de chaque lot, en centimes")
    public Needs setEstimates(
            @PathParam("id") UUID id,
            @Valid @NotNull Estimates estimates,
            @BeanParam IfMatch seen) {
        edit.always(id, "NeedsEstimated", seen, it -> it.estimated(estimates.lots()));
        return new Needs(needs.of(id));
    }

    @GET
    @Path("needs")
    @RolesAllowed({"issuer-admin", "auditor"})
    @Operation(summary = "Les besoins, par famille de lots, au regard des seuils d’achat")
    public Needs readNeeds(@PathParam("id") UUID id) {
        return new Needs(needs.of(id));
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

    /** What is corrected. */
    record Correction(
            @NotBlank @Size(max = 4000) String text, @Nullable @Valid ScoringRules scoring) {}

    /** A part of the text. */
    record Text(
            @NotBlank @Size(max = 200) String heading, @NotBlank @Size(max = 20_000) String body) {}

    /** What the call says of its context. */
    record Facts(@NotNull @Size(max = 50) List<@Valid @NotNull Statement> items) {}

    /** A statement; without its source it is none (R20). */
    record Statement(
            @Nullable @Size(max = 50) String value,
            @Nullable @Size(max = 50) String unit,
            @NotBlank @Size(max = 2000) String statement,
            @NotBlank @Size(max = 500) String source,
            @Nullable @Size(max = 10) String asOf) {

        CallContent.Fact fact() {
            return new CallContent.Fact(value, unit, statement, source, asOf);
        }
    }

    /** What the call promises of its own course. */
    record Terms(
            @Min(1) @Max(3650) int validityDays,
            boolean negotiation,
            @Min(0) @Max(365) int pauseDays) {}

    /** The operation as the managing authority numbers it; printed where it is known (A25). */
    record FundedOperation(
            @Nullable @Size(max = 50) String number,
            @Nullable @Min(1) @Max(100) Integer ratePercent) {}

    /** What each lot is expected to cost, by its number. */
    record Estimates(
            @NotNull @Size(max = 50)
                    Map<@NotNull Integer, @NotNull @Min(0) @Max(1_000_000_000_000L) Long> lots) {}

    /** The needs of a call. */
    record Needs(List<Need> items) {}

    /** What is asked of the holder. */
    record Duties(@NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2000) String> items) {}

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
}
