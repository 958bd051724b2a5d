package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.sequencing.Sequencing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** An episode as the database keeps it. */
@Entity
@Table(name = "episode")
@NullUnmarked
class EpisodeRow {

    @Id UUID id;
    @Version int version;
    UUID deliverable;
    UUID call;
    UUID seminar;
    UUID file;
    String title;
    String description;
    UUID interviewee;

    @Column(name = "shown_name")
    String shownName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "sound_design")
    SoundDesign soundDesign;

    UUID artwork;
    String transcript;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Chapter> chapters;

    @JdbcTypeCode(SqlTypes.JSON)
    Measures measures;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Integer> peaks;

    @Column(name = "agreed_at")
    Instant agreedAt;

    @Column(name = "spoken_mention")
    boolean spokenMention;

    @Column(name = "attendance_cleared")
    boolean attendanceCleared;

    @Column(name = "public_file")
    UUID publicFile;

    String sentence;

    void describe(Described described) {
        title = described.title();
        description = described.description();
        soundDesign = described.soundDesign();
        chapters = described.chapters();
        artwork = described.artwork();
    }

    Sequencing.Recorded recorded() {
        return new Sequencing.Recorded(title, measures.millis());
    }

    /** What the provider says of an episode. */
    record Described(
            String title,
            String description,
            SoundDesign soundDesign,
            List<Chapter> chapters,
            UUID artwork) {}
}
