package coop.cooperer.rencontres.seminars.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A moment of the day that is shown to whoever is not there (R66). */
@Entity
@Table(name = "live_session")
@NullUnmarked
class LiveSessionRow {

    @Id UUID id;
    UUID seminar;

    /** Where it is watched; told to whoever joins, who knows then whether it is recorded. */
    String address;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "live_captions")
    boolean liveCaptions;

    boolean recorded;

    /** Where the recording is seen; empty until it is published. */
    String recording;

    /** Where its captions or its transcript are read. */
    String captions;

    @Column(name = "published_at")
    Instant publishedAt;
}
