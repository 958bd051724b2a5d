package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A deliverable as the database keeps it, with the version that counts. */
@Entity
@Table(name = "deliverable")
@NullUnmarked
class DeliverableRow {

    @Id UUID id;
    @Version int version;
    UUID call;
    UUID lot;
    UUID seminar;

    @Enumerated(EnumType.STRING)
    DeliverableKind kind;

    UUID provider;

    @Column(name = "due_on")
    LocalDate dueOn;

    String status;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "submission")
    SubmissionRow submission;

    String comment;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    void take(Deliverable deliverable) {
        call = deliverable.duty().call();
        lot = deliverable.duty().lot();
        seminar = deliverable.duty().seminar();
        kind = deliverable.duty().kind();
        provider = deliverable.duty().provider();
        dueOn = deliverable.dueOn();
        status = DeliverableView.statusOf(deliverable);
        deliverable.submission().ifPresent(this::take);
        switch (deliverable.status()) {
            case Deliverable.Status.Expected _, Deliverable.Status.Submitted _ -> comment = null;
            case Deliverable.Status.ChangesRequested(_, var said) -> comment = said;
            case Deliverable.Status.Accepted(_, var said, var at) -> {
                comment = said;
                acceptedAt = at;
            }
            case Deliverable.Status.Published(_, _, var at) -> publishedAt = at;
        }
    }

    Deliverable deliverable() {
        return new Deliverable(
                id, version, new Duty(call, lot, seminar, kind, provider), dueOn, status());
    }

    private void take(Submission counting) {
        if (submission == null || submission.number != counting.number()) {
            submission = SubmissionRow.of(id, counting);
        }
    }

    private Deliverable.Status status() {
        return switch (status) {
            case "EXPECTED" -> new Deliverable.Status.Expected();
            case "SUBMITTED" -> new Deliverable.Status.Submitted(submission.submission());
            case "CHANGES_REQUESTED" ->
                    new Deliverable.Status.ChangesRequested(submission.submission(), comment);
            case "ACCEPTED" ->
                    new Deliverable.Status.Accepted(submission.submission(), comment, acceptedAt);
            case "PUBLISHED" ->
                    new Deliverable.Status.Published(
                            submission.submission(), acceptedAt, publishedAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
