package coop.cooperer.rencontres.media.deliverable;

import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.COMMENT_REQUIRED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.CORRECTION_ROUNDS_EXHAUSTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_ALREADY_ACCEPTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_ALREADY_PUBLISHED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_IN_REVIEW;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_NOT_ACCEPTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.DELIVERABLE_NOT_SUBMITTED;
import static coop.cooperer.rencontres.media.deliverable.DeliverableReason.WRONG_DELIVERABLE_KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.ChangesRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableAccepted;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableSubmitted;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.media.deliverable.Deliverable.Status;
import coop.cooperer.rencontres.media.proceedings.Length;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeliverableTest {

    private static final Instant NOW = Instant.parse("2021-11-02T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2021, 11, 6);
    private static final Length ASKED = new Length(10, 10);
    private static final UUID LOT = UUID.randomUUID();
    private static final UUID SEMINAR = UUID.randomUUID();

    private final Deliverable expected = expected(DeliverableKind.PROCEEDINGS);

    @Test
    void theFirstVersionIsCountedAndAwaitsReview() {
        var change = expected.submit("Actes", "l’un et l’autre", NOW);

        assertThat(change.next().status())
                .isEqualTo(
                        new Status.Submitted(
                                new Submission(1, "Actes", "l’un et l’autre", 3, NOW)));
        assertThat(change.fact())
                .isEqualTo(
                        new DeliverableSubmitted(
                                expected.id(), LOT, SEMINAR, DeliverableKind.PROCEEDINGS, DUE));
    }

    @Test
    void nothingElseIsHandedInWhileAVersionIsInReview() {
        refused(DELIVERABLE_IN_REVIEW, () -> submitted(10).submit("Actes", "encore", NOW));
    }

    @Test
    void photographsAreNotHandedInAsText() {
        var photographs = expected(DeliverableKind.PHOTO_COVERAGE);

        refused(WRONG_DELIVERABLE_KIND, () -> photographs.submit("Photos", "texte", NOW));
    }

    @Test
    void whatIsSentBackIsHandedInAgainAsTheNextVersion() {
        var returned = submitted(10).requestChanges("Trop court", 1);

        assertThat(returned.fact()).isInstanceOf(ChangesRequested.class);
        assertThat(returned.next().submit("Actes", "mieux", NOW).next().submission())
                .map(Submission::number)
                .contains(2);
    }

    @Test
    void thereAreOnlySoManyCorrections() {
        var second =
                submitted(10)
                        .requestChanges("Trop court", 1)
                        .next()
                        .submit("Actes", "mieux", NOW)
                        .next();

        refused(CORRECTION_ROUNDS_EXHAUSTED, () -> second.requestChanges("Encore", 1));
    }

    @Test
    void aTextWithinTheToleranceIsAcceptedWithoutAWord() {
        var change = submitted(9).accept(ASKED, "", NOW);

        assertThat(change.next().status())
                .isInstanceOfSatisfying(
                        Status.Accepted.class, it -> assertThat(it.at()).isEqualTo(NOW));
        assertThat(change.fact())
                .isEqualTo(
                        new DeliverableAccepted(
                                expected.id(), LOT, SEMINAR, DeliverableKind.PROCEEDINGS));
    }

    @Test
    void outsideTheToleranceAWordIsNeeded() {
        refused(COMMENT_REQUIRED, () -> submitted(8).accept(ASKED, " ", NOW));
        refused(COMMENT_REQUIRED, () -> submitted(12).accept(ASKED, "", NOW));
        assertThat(submitted(8).accept(ASKED, "Tout y est", NOW).next().status())
                .isInstanceOf(Status.Accepted.class);
    }

    @Test
    void onlyWhatWasHandedInIsReviewed() {
        refused(DELIVERABLE_NOT_SUBMITTED, () -> expected.accept(ASKED, "", NOW));
        refused(DELIVERABLE_NOT_SUBMITTED, () -> expected.requestChanges("Manque", 1));
    }

    @Test
    void anAcceptedVersionIsTheLast() {
        refused(DELIVERABLE_ALREADY_ACCEPTED, () -> accepted().submit("Actes", "mieux", NOW));
        refused(DELIVERABLE_ALREADY_ACCEPTED, () -> accepted().requestChanges("Encore", 1));
        refused(DELIVERABLE_ALREADY_ACCEPTED, () -> accepted().accept(ASKED, "", NOW));
    }

    @Test
    void onlyAnAcceptedVersionIsPublishedAndOnlyOnce() {
        refused(DELIVERABLE_NOT_ACCEPTED, () -> submitted(10).publish(NOW));

        var change = accepted().publish(NOW);

        assertThat(change.fact())
                .isEqualTo(
                        new ProceedingsPublished(
                                expected.id(), SEMINAR, DeliverableKind.PROCEEDINGS));
        refused(DELIVERABLE_ALREADY_PUBLISHED, () -> change.next().publish(NOW));
    }

    @Test
    void theDueDateMovesOnlyWhileSomethingIsOwed() {
        assertThat(expected.due(null).dueOn()).isNull();
        assertThat(accepted().due(null).dueOn()).isEqualTo(DUE);
    }

    private Deliverable submitted(int words) {
        return expected.submit("Actes", "mot ".repeat(words), NOW).next();
    }

    private Deliverable accepted() {
        return submitted(10).accept(ASKED, "", NOW).next();
    }

    private static Deliverable expected(DeliverableKind kind) {
        return Deliverable.expected(
                new Duty(UUID.randomUUID(), LOT, SEMINAR, kind, UUID.randomUUID()), DUE);
    }

    private static void refused(DeliverableReason reason, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
