package coop.cooperer.rencontres.committees.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A poll as the database keeps it; its answers have tables of their own. */
@Entity
@Table(name = "date_poll")
@NullUnmarked
class PollRow {

    @Id UUID id;
    @Version int version;
    UUID committee;
    UUID meeting;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PollOption> options;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    LocalDate chosen;
    String reason;

    void take(DatePoll poll) {
        id = poll.id();
        committee = poll.committee();
        meeting = poll.meeting().orElse(null);
        options = poll.options();
        openedAt = poll.openedAt();
        closedAt = poll.closure().map(DatePoll.Closure::at).orElse(null);
        chosen = poll.closure().map(DatePoll.Closure::day).orElse(null);
        reason = poll.closure().map(DatePoll.Closure::reason).orElse("");
    }

    DatePoll poll(Map<UUID, Map<UUID, Availability>> answers) {
        return new DatePoll(
                id,
                version,
                committee,
                Optional.ofNullable(meeting),
                options,
                answers,
                openedAt,
                Optional.ofNullable(closedAt).map(at -> new DatePoll.Closure(at, chosen, reason)));
    }
}
