package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A seminar as the database keeps it. */
@Entity
@Table(name = "seminar")
@NullUnmarked
class SeminarRow {

    @Id UUID id;
    @Version int version;
    UUID call;
    UUID lot;

    @Column(name = "public_code")
    String publicCode;

    @Column(name = "public_label")
    String publicLabel;

    UUID holder;
    UUID committee;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Column(name = "proposed_dates")
    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalDate> proposedDates;

    LocalDate date;

    @Column(name = "date_decision")
    UUID dateDecision;

    Integer programme;

    @Column(name = "programme_decision")
    UUID programmeDecision;

    int gauge;
    int confirmed;
    int offered;
    int waitlisted;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<ParticipantCategory, Integer> taken;

    @Column(name = "room_capacity")
    Integer roomCapacity;

    @Column(name = "protocol_capacity")
    Integer protocolCapacity;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Besides> besides;

    @JdbcTypeCode(SqlTypes.JSON)
    List<KeptSeats> kept;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ParticipantCategory> priorities;

    @Column(name = "priority_rule")
    String priorityRule;

    void take(Seminar seminar) {
        var plan = seminar.plan();
        call = plan.map(Plan::call).orElse(null);
        lot = plan.map(Plan::lot).orElse(null);
        publicCode = plan.map(Plan::publicCode).orElse(null);
        publicLabel = plan.flatMap(Plan::publicLabel).orElse(null);
        holder = seminar.holder().orElse(null);
        committee = seminar.committee().orElse(null);
        stage = Stage.of(seminar.status());
        proposedDates = seminar.proposedDates();
        date = seminar.date().map(Seminar.DateDecision::date).orElse(null);
        dateDecision = seminar.date().map(Seminar.DateDecision::decision).orElse(null);
        programme = seminar.programme().map(Seminar.ProgrammeDecision::number).orElse(null);
        programmeDecision =
                seminar.programme().map(Seminar.ProgrammeDecision::decision).orElse(null);
        take(seminar.seats());
    }

    private void take(Seats seats) {
        confirmed = seats.confirmed();
        offered = seats.offered();
        waitlisted = seats.waitlisted();
        taken = seats.taken();
        roomCapacity = seats.limits().room().orElse(null);
        protocolCapacity = seats.limits().protocol().orElse(null);
        besides = seats.limits().besides();
        kept = seats.rules().kept();
        priorities = seats.rules().priorities();
        priorityRule = seats.rules().priorityRule();
    }

    Seminar seminar() {
        return new Seminar(
                id,
                version,
                Optional.ofNullable(call)
                        .map(it -> new Plan(it, lot, publicCode, Optional.ofNullable(publicLabel))),
                Optional.ofNullable(holder),
                Optional.ofNullable(committee),
                Optional.ofNullable(programme)
                        .map(it -> new Seminar.ProgrammeDecision(it, programmeDecision)),
                seats(),
                status());
    }

    private Seats seats() {
        return new Seats(
                new Limits(
                        gauge,
                        Optional.ofNullable(roomCapacity),
                        Optional.ofNullable(protocolCapacity),
                        besides),
                new SeatingRules(priorityRule, priorities, kept),
                taken,
                confirmed,
                offered,
                waitlisted);
    }

    private SeminarStatus status() {
        return switch (stage) {
            case PLANNED -> new SeminarStatus.Planned();
            case DATE_PROPOSED -> new SeminarStatus.DateProposed(proposedDates);
            case DATE_VALIDATED -> new SeminarStatus.DateValidated(decided());
            case REGISTRATION_OPEN -> new SeminarStatus.RegistrationOpen(decided());
            case READY -> new SeminarStatus.Ready(decided());
            case HELD -> new SeminarStatus.Held(decided());
            case REPORTED -> new SeminarStatus.Reported(decided());
            case CLOSED -> new SeminarStatus.Closed(decided());
            case POSTPONED -> new SeminarStatus.Postponed();
            case CANCELLED -> new SeminarStatus.Cancelled();
        };
    }

    private Seminar.DateDecision decided() {
        return new Seminar.DateDecision(date, dateDecision);
    }
}
