package coop.cooperer.rencontres.media.deliverable;

import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.COMMENT_REQUIRED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.CORRECTION_ROUNDS_EXHAUSTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_ALREADY_ACCEPTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_ALREADY_PUBLISHED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_IN_REVIEW;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_NOT_ACCEPTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_NOT_SUBMITTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.OTHER_DELIVERABLE_EXPECTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.WRONG_DELIVERABLE_KIND;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent;
import coop.cooperer.rencontres.contracts.MediaEvent.ChangesRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableAccepted;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableSubmitted;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.media.proceedings.Length;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a provider owes for one seminar; every transition answers with a new one.
 *
 * @param dueOn the last day on which it is in time; absent while nothing fixes it
 */
public record Deliverable(
        UUID id, int version, Duty duty, @Nullable LocalDate dueOn, Status status) {

    /** Where the deliverable stands. */
    public sealed interface Status {
        /** Nothing has been handed in yet. */
        record Expected() implements Status {}

        /** A version awaits the issuer's review. */
        record Submitted(Submission submission) implements Status {}

        /** The issuer waits for another version. */
        record ChangesRequested(Submission submission, String comment) implements Status {}

        /** The issuer accepted this version, on this date; it never changes again. */
        record Accepted(Submission submission, String comment, Instant at) implements Status {}

        /** Everybody may read the accepted version. */
        record Published(Submission submission, Instant acceptedAt, Instant at) implements Status {}
    }

    /** The deliverable as it is now, and the fact that the others must hear. */
    record Change(Deliverable next, MediaEvent fact) {}

    /** A deliverable that is owed from now on. */
    public static Deliverable expected(Duty duty, @Nullable LocalDate dueOn) {
        return new Deliverable(Ids.next(), 0, duty, dueOn, new Status.Expected());
    }

    /** The same, due on another day; what is accepted is owed no more. */
    public Deliverable due(@Nullable LocalDate day) {
        return switch (status) {
            case Status.Expected _, Status.Submitted _, Status.ChangesRequested _ ->
                    new Deliverable(id, version, duty, day, status);
            case Status.Accepted _, Status.Published _ -> this;
        };
    }

    /** Whether it should have been handed in, or handed in again, before this day. */
    boolean isOverdueOn(LocalDate day) {
        return switch (status) {
            case Status.Expected _, Status.ChangesRequested _ ->
                    dueOn != null && dueOn.isBefore(day);
            case Status.Submitted _, Status.Accepted _, Status.Published _ -> false;
        };
    }

    /** Receives a version; once accepted there is no other one. */
    Change submit(String title, String text, Instant now) {
        if (duty.kind() != DeliverableKind.PROCEEDINGS) {
            throw new Refusal(
                    WRONG_DELIVERABLE_KIND, "Seuls les actes se remettent sous forme de texte.");
        }
        return submitted(Submission.ofText(nextNumber(), title, text, now));
    }

    /** Receives what was delivered piece by piece, as a list that fixes it. */
    Change deliver(Manifest manifest, Instant now) {
        return submitted(Submission.ofPieces(nextNumber(), manifest, now));
    }

    /** Goes on only while pieces of this kind may be added or changed. */
    public void requireOpenFor(DeliverableKind kind) {
        requireKind(kind);
        nextNumber();
    }

    /** Goes on only if it is of this kind. */
    void requireKind(DeliverableKind kind) {
        if (duty.kind() != kind) {
            throw new Refusal(
                    OTHER_DELIVERABLE_EXPECTED, "Ce livrable attend autre chose de vous.");
        }
    }

    /** Goes on only while no version was accepted. */
    void requireUnaccepted() {
        if (accepted().isPresent()) {
            throw alreadyAccepted();
        }
    }

    /** Goes on only if it is of this kind, and not public. */
    public void requireUnpublished(DeliverableKind kind) {
        requireKind(kind);
        if (status instanceof Status.Published) {
            throw alreadyPublished();
        }
    }

    /** The text of the version that counts; empty if nothing has been handed in. */
    public String text() {
        return submission().map(Submission::text).orElse("");
    }

    /** Goes on only if a version was accepted. */
    public void requireAccepted() {
        switch (status) {
            case Status.Accepted _, Status.Published _ -> {
                // What is accepted may be shown.
            }
            case Status.Expected _, Status.Submitted _, Status.ChangesRequested _ ->
                    throw notAccepted();
        }
    }

    private int nextNumber() {
        return switch (status) {
            case Status.Expected() -> 1;
            case Status.ChangesRequested(var last, _) -> last.number() + 1;
            case Status.Submitted _ ->
                    throw new Refusal(DELIVERABLE_IN_REVIEW, "Attendez l’avis de l’émetteur.");
            case Status.Accepted _, Status.Published _ -> throw alreadyAccepted();
        };
    }

    /**
     * Sends the version back to the provider.
     *
     * @param rounds how often this may happen (requirement D95)
     */
    Change requestChanges(String comment, int rounds) {
        return switch (status) {
            case Status.Submitted(var version) when version.number() > rounds ->
                    throw new Refusal(
                            CORRECTION_ROUNDS_EXHAUSTED,
                            "Acceptez cette version, avec un commentaire s’il le faut.");
            case Status.Submitted(var version) ->
                    become(
                            new Status.ChangesRequested(version, comment),
                            new ChangesRequested(
                                    id, duty.lot(), duty.seminar(), duty.kind(), dueOn));
            case Status.Expected _, Status.ChangesRequested _ -> throw notSubmitted();
            case Status.Accepted _, Status.Published _ -> throw alreadyAccepted();
        };
    }

    /** Accepts the version; outside the tolerance only with a word on why (A14). */
    Change accept(Length asked, String comment, Instant now) {
        return switch (status) {
            case Status.Submitted(var version)
                    when comment.isBlank()
                            && duty.kind() == DeliverableKind.PROCEEDINGS
                            && asked.of(version.words()) != Length.Verdict.WITHIN ->
                    throw new Refusal(
                            COMMENT_REQUIRED,
                            "Dites pourquoi vous acceptez un texte de "
                                    + version.words()
                                    + " mots.");
            case Status.Submitted(var version) ->
                    become(
                            new Status.Accepted(version, comment, now),
                            new DeliverableAccepted(id, duty.lot(), duty.seminar(), duty.kind()));
            case Status.Expected _, Status.ChangesRequested _ -> throw notSubmitted();
            case Status.Accepted _, Status.Published _ -> throw alreadyAccepted();
        };
    }

    /** Makes the accepted version public. */
    Change publish(Instant now) {
        if (duty.kind() != DeliverableKind.PROCEEDINGS) {
            throw new Refusal(
                    OTHER_DELIVERABLE_EXPECTED, "Photographies et épisodes se publient un par un.");
        }
        return switch (status) {
            case Status.Accepted(var version, _, var acceptedAt) ->
                    become(
                            new Status.Published(version, acceptedAt, now),
                            new ProceedingsPublished(id, duty.seminar(), duty.kind()));
            case Status.Published _ -> throw alreadyPublished();
            case Status.Expected _, Status.Submitted _, Status.ChangesRequested _ ->
                    throw notAccepted();
        };
    }

    /** The version that counts, if anything has been handed in. */
    Optional<Submission> submission() {
        return switch (status) {
            case Status.Expected() -> Optional.empty();
            case Status.Submitted(var version) -> Optional.of(version);
            case Status.ChangesRequested(var version, _) -> Optional.of(version);
            case Status.Accepted(var version, _, _) -> Optional.of(version);
            case Status.Published(var version, _, _) -> Optional.of(version);
        };
    }

    /** The version that the issuer accepted, if one was. */
    public Optional<Submission> accepted() {
        return switch (status) {
            case Status.Accepted(var version, _, _) -> Optional.of(version);
            case Status.Published(var version, _, _) -> Optional.of(version);
            case Status.Expected _, Status.Submitted _, Status.ChangesRequested _ ->
                    Optional.empty();
        };
    }

    private Change submitted(Submission version) {
        return become(
                new Status.Submitted(version),
                new DeliverableSubmitted(id, duty.lot(), duty.seminar(), duty.kind(), dueOn));
    }

    private Change become(Status next, MediaEvent fact) {
        return new Change(new Deliverable(id, version, duty, dueOn, next), fact);
    }

    private static Refusal notSubmitted() {
        return new Refusal(DELIVERABLE_NOT_SUBMITTED, "Attendez que le prestataire le remette.");
    }

    private static Refusal notAccepted() {
        return new Refusal(DELIVERABLE_NOT_ACCEPTED, "Acceptez d’abord une version du livrable.");
    }

    private static Refusal alreadyPublished() {
        return new Refusal(DELIVERABLE_ALREADY_PUBLISHED, "Ces actes sont déjà publics.");
    }

    private static Refusal alreadyAccepted() {
        return new Refusal(DELIVERABLE_ALREADY_ACCEPTED, "Une version acceptée ne change plus.");
    }
}
