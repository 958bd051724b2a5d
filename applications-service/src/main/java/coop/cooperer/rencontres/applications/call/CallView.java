package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody sees of a call. */
record CallView(
        UUID id,
        String kind,
        String title,
        String subject,
        CallContent.Issuer issuer,
        CallContent.Contact contact,
        String status,
        Instant deadlineAt,
        String deadlineZone,
        CallContent.Publicity publicity,
        List<CallContent.Section> sections,
        List<CallContent.Fact> facts,
        List<LotView> lots,
        SeriesView series,
        List<CallContent.Category> participantCategories,
        List<CallContent.Milestone> milestones,
        @Nullable ScoringRules scoring,
        List<CallContent.Erratum> errata,
        CallContent.@Nullable Origin origin,
        CallContent.Terms terms,
        int version)
        implements Versioned {

    /** One lot. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LotView(
            UUID id,
            int number,
            LotKind kind,
            String label,
            @Nullable String alternateLabel,
            @Nullable String publicCode,
            List<String> duties,
            Lot.Standing status) {}

    /** The series and its seminars. */
    record SeriesView(
            int year,
            LocalDate windowFrom,
            LocalDate windowTo,
            String purpose,
            String theme,
            List<String> objectives,
            int gauge,
            List<SeminarView> seminars) {}

    /** One seminar, before seminar-service knows more. */
    record SeminarView(
            UUID id,
            String publicCode,
            String publicLabel,
            List<String> alternateLabels,
            int lotNumber) {}

    /** One line of the list of calls. */
    record Summary(
            UUID id,
            String title,
            String subject,
            String status,
            Instant deadlineAt,
            String deadlineZone) {

        static Summary of(Call call) {
            return new Summary(
                    call.id(),
                    call.content().title(),
                    call.content().subject(),
                    statusOf(call),
                    call.deadlineAt(),
                    PARIS);
        }
    }

    private static final String PARIS = "Europe/Paris";

    static CallView of(Call call) {
        var content = call.content();
        return new CallView(
                call.id(),
                content.kind().label(),
                content.title(),
                content.subject(),
                content.issuer(),
                content.contact(),
                statusOf(call),
                call.deadlineAt(),
                PARIS,
                content.publicity(),
                content.sections(),
                content.facts(),
                call.lots().stream().map(CallView::lot).toList(),
                series(call),
                content.participantCategories(),
                content.milestones(),
                content.scoring(),
                content.errata(),
                content.origin(),
                content.terms(),
                call.version());
    }

    static String statusOf(Call call) {
        return switch (call.status()) {
            case Call.Status.Draft _ -> "DRAFT";
            case Call.Status.Published _ -> "PUBLISHED";
            case Call.Status.Closed _ -> "CLOSED";
            case Call.Status.Opened _ -> "OPENED";
            case Call.Status.InEvaluation _ -> "IN_EVALUATION";
            case Call.Status.Decided _ -> "DECIDED";
            case Call.Status.Concluded _ -> "CONCLUDED";
            case Call.Status.Archived _ -> "ARCHIVED";
            case Call.Status.Cancelled _ -> "CANCELLED";
        };
    }

    private static LotView lot(Lot lot) {
        return new LotView(
                lot.id(),
                lot.number(),
                lot.kind(),
                lot.label(),
                lot.alternateLabel(),
                lot.publicCode(),
                lot.duties(),
                lot.standing());
    }

    private static SeriesView series(Call call) {
        var series = call.content().series();
        return new SeriesView(
                series.year(),
                series.windowFrom(),
                series.windowTo(),
                series.purpose(),
                series.theme(),
                series.objectives(),
                series.gauge(),
                call.seminars().stream().map(it -> seminar(call, it)).toList());
    }

    // A reopened lot is for seminars whose own lots stayed in the other call: they have no number.
    private static SeminarView seminar(Call call, PlannedSeminar seminar) {
        var number =
                call.lots().stream()
                        .filter(it -> it.id().equals(seminar.lot()))
                        .mapToInt(Lot::number)
                        .findFirst()
                        .orElse(0);
        return new SeminarView(
                seminar.id(),
                seminar.publicCode(),
                seminar.publicLabel(),
                seminar.alternateLabels(),
                number);
    }
}
