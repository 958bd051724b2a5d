package coop.cooperer.rencontres.committees.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A personal link and the session it was exchanged for, both by what recognises them. */
@Entity
@Table(name = "poll_link")
@NullUnmarked
class PollLinkRow {

    @Id String link;
    UUID poll;
    UUID member;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    Instant usedAt;

    String session;

    @Column(name = "session_until")
    Instant sessionUntil;

    PollLinks.Session opened() {
        return new PollLinks.Session(poll, member, sessionUntil);
    }
}
