package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.contracts.DecisionKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A decision as the database keeps it, with its votes. */
@Entity
@Table(name = "decision")
@NullUnmarked
class DecisionRow {

    @Id UUID id;
    @Version int version;
    UUID committee;
    UUID seminar;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    LocalDate day;

    @Column(name = "programme_version")
    Integer programmeVersion;

    @Column(name = "programme_hash")
    String programmeHash;

    @Column(name = "proposed_at")
    Instant proposedAt;

    String status;

    @Column(name = "closed_at")
    Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Tally tally;

    Integer number;

    @Column(name = "superseded_by")
    UUID supersededBy;

    @ElementCollection
    @CollectionTable(name = "vote", joinColumns = @JoinColumn(name = "decision"))
    @MapKeyColumn(name = "member")
    @Column(name = "choice")
    @Enumerated(EnumType.STRING)
    Map<UUID, Choice> votes = new HashMap<>();

    void take(Decision decision) {
        id = decision.id();
        committee = decision.committee();
        seminar = decision.seminar();
        proposedAt = decision.proposedAt();
        votes.putAll(decision.votes());
        take(decision.value());
        take(decision.status());
    }

    Decision decision() {
        return new Decision(id, version, committee, seminar, value(), proposedAt, votes, status());
    }

    private void take(Value value) {
        kind = value.kind();
        switch (value) {
            case Value.Date(var date) -> day = date;
            case Value.Programme(var submitted, var hash) -> {
                programmeVersion = submitted;
                programmeHash = hash;
            }
        }
    }

    private void take(Decision.Status next) {
        switch (next) {
            case Decision.Status.Proposed() -> status = "PROPOSED";
            case Decision.Status.Adopted(var given, var at, var counted) -> {
                close("ADOPTED", at, counted);
                number = given;
            }
            case Decision.Status.Refused(var at, var counted) -> close("REFUSED", at, counted);
            case Decision.Status.Superseded(var given, var at, var counted, var by) -> {
                close("SUPERSEDED", at, counted);
                number = given;
                supersededBy = by;
            }
        }
    }

    private void close(String next, Instant at, Tally counted) {
        status = next;
        closedAt = at;
        tally = counted;
    }

    private Value value() {
        return switch (kind) {
            case DATE -> new Value.Date(day);
            case PROGRAMME -> new Value.Programme(programmeVersion, programmeHash);
        };
    }

    private Decision.Status status() {
        return switch (status) {
            case "PROPOSED" -> new Decision.Status.Proposed();
            case "ADOPTED" -> new Decision.Status.Adopted(number, closedAt, tally);
            case "REFUSED" -> new Decision.Status.Refused(closedAt, tally);
            case "SUPERSEDED" ->
                    new Decision.Status.Superseded(number, closedAt, tally, supersededBy);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
