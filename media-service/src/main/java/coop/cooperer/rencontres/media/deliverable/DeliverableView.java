package coop.cooperer.rencontres.media.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.manuscript.Part;
import coop.cooperer.rencontres.media.proceedings.Length;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the issuer, the provider and those who watch see of a deliverable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliverableView(
        UUID id,
        UUID call,
        UUID lot,
        UUID seminar,
        DeliverableKind kind,
        UUID provider,
        @Nullable LocalDate dueOn,
        String status,
        @Nullable SubmissionView submission,
        @Nullable String comment,
        @Nullable Instant acceptedAt,
        @Nullable Instant publishedAt,
        int version)
        implements Versioned {

    /** The version that counts, and how long it is. */
    record SubmissionView(
            int number,
            String title,
            String text,
            int wordCount,
            Length.Verdict verdict,
            Instant submittedAt) {

        static SubmissionView of(Deliverable deliverable, Submission version, Length asked) {
            return new SubmissionView(
                    version.number(),
                    version.title(),
                    version.text(),
                    version.words(),
                    // What is not measured in words is neither short nor long.
                    deliverable.duty().kind() == DeliverableKind.PROCEEDINGS
                            ? asked.of(version.words())
                            : Length.Verdict.WITHIN,
                    version.at());
        }
    }

    /** What is answered to whoever hands a version in. */
    record Receipt(
            UUID deliverable,
            String status,
            int number,
            int wordCount,
            Length.Verdict verdict,
            int askedWords,
            int tolerancePercent,
            Instant submittedAt,
            int version)
            implements Versioned {

        static Receipt of(Deliverable submitted, Length asked) {
            var handedIn = submitted.submission().orElseThrow();
            return new Receipt(
                    submitted.id(),
                    statusOf(submitted),
                    handedIn.number(),
                    handedIn.words(),
                    asked.of(handedIn.words()),
                    asked.words(),
                    asked.tolerancePercent(),
                    handedIn.at(),
                    submitted.version());
        }
    }

    /** What is answered to whoever hands a document in: what counted, and what did not. */
    record DocumentReceipt(
            UUID deliverable,
            String status,
            int number,
            int wordCount,
            Length.Verdict verdict,
            int askedWords,
            int tolerancePercent,
            Map<Part, Integer> words,
            List<String> findings,
            int version)
            implements Versioned {

        static DocumentReceipt of(SubmitDocument.Read read, Length asked) {
            var receipt = Receipt.of(read.deliverable(), asked);
            return new DocumentReceipt(
                    receipt.deliverable(),
                    receipt.status(),
                    receipt.number(),
                    receipt.wordCount(),
                    receipt.verdict(),
                    receipt.askedWords(),
                    receipt.tolerancePercent(),
                    read.manuscript().words(),
                    read.manuscript().findings(),
                    receipt.version());
        }
    }

    /** One line of the list of deliverables. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            UUID id,
            UUID call,
            UUID lot,
            UUID seminar,
            DeliverableKind kind,
            UUID provider,
            @Nullable LocalDate dueOn,
            boolean overdue,
            String status) {

        static Summary of(Deliverable deliverable, LocalDate today) {
            var duty = deliverable.duty();
            return new Summary(
                    deliverable.id(),
                    duty.call(),
                    duty.lot(),
                    duty.seminar(),
                    duty.kind(),
                    duty.provider(),
                    deliverable.dueOn(),
                    deliverable.isOverdueOn(today),
                    statusOf(deliverable));
        }
    }

    static DeliverableView of(Deliverable deliverable, Length asked) {
        var duty = deliverable.duty();
        return new DeliverableView(
                deliverable.id(),
                duty.call(),
                duty.lot(),
                duty.seminar(),
                duty.kind(),
                duty.provider(),
                deliverable.dueOn(),
                statusOf(deliverable),
                deliverable
                        .submission()
                        .map(it -> SubmissionView.of(deliverable, it, asked))
                        .orElse(null),
                commentOn(deliverable),
                acceptedAt(deliverable),
                publishedAt(deliverable),
                deliverable.version());
    }

    static String statusOf(Deliverable deliverable) {
        return switch (deliverable.status()) {
            case Deliverable.Status.Expected _ -> "EXPECTED";
            case Deliverable.Status.Submitted _ -> "SUBMITTED";
            case Deliverable.Status.ChangesRequested _ -> "CHANGES_REQUESTED";
            case Deliverable.Status.Accepted _ -> "ACCEPTED";
            case Deliverable.Status.Published _ -> "PUBLISHED";
        };
    }

    private static @Nullable String commentOn(Deliverable deliverable) {
        return switch (deliverable.status()) {
            case Deliverable.Status.ChangesRequested(_, var comment) -> comment;
            case Deliverable.Status.Accepted(_, var comment, _) -> comment;
            case Deliverable.Status.Expected _,
                    Deliverable.Status.Submitted _,
                    Deliverable.Status.Published _ ->
                    null;
        };
    }

    private static @Nullable Instant acceptedAt(Deliverable deliverable) {
        return switch (deliverable.status()) {
            case Deliverable.Status.Accepted(_, _, var at) -> at;
            case Deliverable.Status.Published(_, var at, _) -> at;
            case Deliverable.Status.Expected _,
                    Deliverable.Status.Submitted _,
                    Deliverable.Status.ChangesRequested _ ->
                    null;
        };
    }

    private static @Nullable Instant publishedAt(Deliverable deliverable) {
        return deliverable.status() instanceof Deliverable.Status.Published(_, _, var at)
                ? at
                : null;
    }
}
