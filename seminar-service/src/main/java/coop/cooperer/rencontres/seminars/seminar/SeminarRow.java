package coop.cooperer.rencontres.seminars.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
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
    int waitlisted;

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
        confirmed = seminar.seats().confirmed();
        waitlisted = seminar.seats().waitlisted();
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
                new Seats(gauge, confirmed, waitlisted),
                status());
    }

    private Seminar.Status status() {
        return switch (stage) {
            case PLANNED -> new Seminar.Status.Planned();
            case DATE_PROPOSED -> new Seminar.Status.DateProposed(proposedDates);
            case DATE_VALIDATED -> new Seminar.Status.DateValidated(decided());
            case REGISTRATION_OPEN -> new Seminar.Status.RegistrationOpen(decided());
            case CANCELLED -> new Seminar.Status.Cancelled();
        };
    }

    private Seminar.DateDecision decided() {
        return new Seminar.DateDecision(date, dateDecision);
    }
}
