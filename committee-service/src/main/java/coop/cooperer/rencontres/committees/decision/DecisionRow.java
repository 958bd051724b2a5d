package coop.cooperer.rencontres.committees.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A decision as the database keeps it; its votes have a table of their own. */
@Entity
@Table(name = "decision")
@NullUnmarked
class DecisionRow {

    @Id UUID id;
    @Version int version;
    UUID committee;
    UUID seminar;

    @Enumerated(EnumType.STRING)
    MotionKind kind;

    LocalDate day;

    @Column(name = "programme_version")
    Integer programmeVersion;

    @Column(name = "programme_hash")
    String programmeHash;

    String text;
    String responsible;

    @Column(name = "due_on")
    LocalDate dueOn;

    String reason;
    UUID meeting;

    @Column(name = "voting_until")
    Instant votingUntil;

    @Column(name = "proposed_at")
    Instant proposedAt;

    String status;

    @Column(name = "closed_at")
    Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Tally tally;

    @Column(name = "deferral_reason")
    String deferralReason;

    Integer number;

    @Column(name = "superseded_by")
    UUID supersededBy;

    void take(Decision decision) {
        id = decision.id();
        committee = decision.committee();
        proposedAt = decision.proposedAt();
        take(decision.matter());
        switch (decision.ballot()) {
            case Ballot.InWriting(var until) -> votingUntil = until;
            case Ballot.AtMeeting(var held) -> meeting = held;
        }
        take(decision.status());
    }

    Decision decision(Map<UUID, Vote> votes, Set<UUID> recused) {
        return new Decision(
                id,
                version,
                committee,
                new Matter(value(), text, responsible, dueOn, reason),
                meeting == null ? new Ballot.InWriting(votingUntil) : new Ballot.AtMeeting(meeting),
                proposedAt,
                votes,
                recused,
                status());
    }

    private void take(Matter matter) {
        kind = matter.value().kind();
        text = matter.text();
        responsible = matter.responsible();
        dueOn = matter.dueOn();
        reason = matter.reason();
        switch (matter.value()) {
            case Value.Date(var of, var date) -> {
                seminar = of;
                day = date;
            }
            case Value.Programme(var of, var submitted, var hash) -> {
                seminar = of;
                programmeVersion = submitted;
                programmeHash = hash;
            }
            case Value.Resolution() -> {}
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
            case Decision.Status.OpinionOnly(var at, var counted) ->
                    close("OPINION_ONLY", at, counted);
            case Decision.Status.Deferred(var at, var why) -> {
                close("DEFERRED", at, null);
                deferralReason = why;
            }
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
            case DATE -> new Value.Date(seminar, day);
            case PROGRAMME -> new Value.Programme(seminar, programmeVersion, programmeHash);
            case RESOLUTION -> new Value.Resolution();
        };
    }

    private Decision.Status status() {
        return switch (status) {
            case "PROPOSED" -> new Decision.Status.Proposed();
            case "ADOPTED" -> new Decision.Status.Adopted(number, closedAt, tally);
            case "REFUSED" -> new Decision.Status.Refused(closedAt, tally);
            case "OPINION_ONLY" -> new Decision.Status.OpinionOnly(closedAt, tally);
            case "DEFERRED" -> new Decision.Status.Deferred(closedAt, deferralReason);
            case "SUPERSEDED" ->
                    new Decision.Status.Superseded(number, closedAt, tally, supersededBy);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
