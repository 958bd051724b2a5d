package coop.cooperer.rencontres.media.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An easy-to-read summary as the database keeps it. */
@Entity
@Table(name = "easy_summary")
@NullUnmarked
class EasySummaryRow {

    @Id UUID deliverable;
    @Version int version;
    String text;

    @Column(name = "written_at")
    Instant writtenAt;
}
