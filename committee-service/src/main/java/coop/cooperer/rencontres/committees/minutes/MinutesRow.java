package coop.cooperer.rencontres.committees.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Minutes as the database keeps them; it refuses to change approved ones. */
@Entity
@Table(name = "minutes")
@NullUnmarked
class MinutesRow {

    @Id UUID meeting;
    @Version int version;
    UUID committee;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Minutes.Section> sections;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Minutes.Amendment> amendments;

    String status;

    @Column(name = "circulated_at")
    Instant circulatedAt;

    @Column(name = "approved_at")
    Instant approvedAt;

    String hash;

    void take(Minutes minutes) {
        meeting = minutes.meeting();
        committee = minutes.committee();
        sections = minutes.sections();
        amendments = minutes.amendments();
        switch (minutes.status()) {
            case Minutes.Status.Draft() -> status = "DRAFT";
            case Minutes.Status.Circulated(var at) -> {
                status = "CIRCULATED";
                circulatedAt = at;
            }
            case Minutes.Status.Approved(var circulated, var at, var sealed) -> {
                status = "APPROVED";
                circulatedAt = circulated;
                approvedAt = at;
                hash = sealed;
            }
        }
    }

    Minutes minutes() {
        return new Minutes(meeting, version, committee, sections, amendments, status());
    }

    private Minutes.Status status() {
        return switch (status) {
            case "DRAFT" -> new Minutes.Status.Draft();
            case "CIRCULATED" -> new Minutes.Status.Circulated(circulatedAt);
            case "APPROVED" -> new Minutes.Status.Approved(circulatedAt, approvedAt, hash);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
