package coop.cooperer.rencontres.seminars.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A speaker agreed that the recording is published, and what shows it (D55). */
@Entity
@Table(name = "recording_consent")
@IdClass(RecordingConsentRow.Key.class)
@NullUnmarked
class RecordingConsentRow {

    @Id UUID session;
    @Id String speaker;
    String proof;

    /** Whose consent, to which recording. */
    record Key(UUID session, String speaker) implements Serializable {}
}
