package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A submission as the database keeps it, which refuses to change it. */
@Entity
@Immutable
@BatchSize(size = 100)
@Table(name = "submission")
@NullUnmarked
class SubmissionRow {

    @Id UUID id;
    UUID deliverable;
    int number;
    String title;
    String text;
    int words;

    @Column(name = "submitted_at")
    Instant submittedAt;

    static SubmissionRow of(UUID deliverable, Submission submission) {
        var row = new SubmissionRow();
        row.id = Ids.next();
        row.deliverable = deliverable;
        row.number = submission.number();
        row.title = submission.title();
        row.text = submission.text();
        row.words = submission.words();
        row.submittedAt = submission.at();
        return row;
    }

    Submission submission() {
        return new Submission(number, title, text, words, submittedAt);
    }
}
