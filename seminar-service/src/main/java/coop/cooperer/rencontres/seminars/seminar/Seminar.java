package coop.cooperer.rencontres.seminars.seminar;

import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.COMMITTEE_NOT_CONSTITUTED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_ALREADY_PROPOSED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_ALREADY_VALIDATED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_NOT_VALIDATED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_OUTSIDE_WINDOW;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.NO_HOLDER_YET;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.REGISTRATION_NOT_OPEN;

import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationOpened;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.series.Window;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A day that brings people together around one public; every transition answers with a new one.
 *
 * <p>The call, the holder and the decisions of the committee come from three services, in no order
 * that could be relied upon: each fact is kept when it arrives, and none waits for another.
 *
 * @param plan what the call says of it; empty until the call is heard
 * @param holder the organisation that organises it, once its lot is awarded
 * @param committee its local committee, once that may decide
 * @param programme the version of the programme that the committee adopted last
 */
public record Seminar(
        UUID id,
        int version,
        Optional<Plan> plan,
        Optional<UUID> holder,
        Optional<UUID> committee,
        Optional<ProgrammeDecision> programme,
        Seats seats,
        Status status) {

    /** Where the seminar stands. */
    public sealed interface Status {
        /** It will be held; nobody knows when. */
        record Planned() implements Status {}

        /** The committee has days to choose from. */
        record DateProposed(List<LocalDate> dates) implements Status {
            public DateProposed {
                dates = List.copyOf(dates);
            }
        }

        /** The committee chose the day. */
        record DateValidated(DateDecision date) implements Status {}

        /** The committee adopted the day and the programme: anybody may register. */
        record RegistrationOpen(DateDecision date) implements Status {}

        /** Given up with its call. */
        record Cancelled() implements Status {}
    }

    /** The day that a decision of the local committee fixed. */
    public record DateDecision(LocalDate date, UUID decision) {}

    /** The version of the programme that a decision of the local committee adopted. */
    public record ProgrammeDecision(int number, UUID decision) {}

    /** The seminar as it is now, and the fact that the others must hear, if there is one. */
    public record Change(Seminar next, Optional<SeminarsEvent> fact) {}

    /** The seminar once a person took a seat in it, or a place in the queue. */
    public record Seating(Seminar next, boolean confirmed) {}

    Seminar planned(Plan next) {
        return new Seminar(
                id, version, Optional.of(next), holder, committee, programme, seats, status);
    }

    Seminar assigned(UUID organisation) {
        return new Seminar(
                id, version, plan, Optional.of(organisation), committee, programme, seats, status);
    }

    Seminar constituted(UUID localCommittee) {
        return new Seminar(
                id, version, plan, holder, Optional.of(localCommittee), programme, seats, status);
    }

    Seminar cancelled() {
        return with(new Status.Cancelled());
    }

    /** Gives the committee more days to choose from. */
    Change propose(List<LocalDate> days, Window window) {
        return switch (status) {
            case Status.Planned() -> proposed(List.of(), days, window);
            case Status.DateProposed(var known) -> proposed(known, days, window);
            case Status.DateValidated(var day) -> throw alreadyValidated(day);
            case Status.RegistrationOpen(var day) -> throw alreadyValidated(day);
            case Status.Cancelled() -> throw SeminarReason.cancelled();
        };
    }

    /** Takes over the day that the committee chose: nothing else sets the date (R108). */
    Change fix(DateDecision day) {
        return switch (status) {
            case Status.Planned _, Status.DateProposed _, Status.DateValidated _ ->
                    programme.isPresent()
                            ? opened(with(new Status.RegistrationOpen(day)))
                            : quietly(with(new Status.DateValidated(day)));
            case Status.RegistrationOpen _ -> quietly(with(new Status.RegistrationOpen(day)));
            case Status.Cancelled() -> quietly(this);
        };
    }

    /** Takes over the programme that the committee adopted (R109); opens registration. */
    public Change publish(ProgrammeDecision adopted) {
        return switch (status) {
            case Status.DateValidated(var day) ->
                    opened(with(adopted).with(new Status.RegistrationOpen(day)));
            case Status.Planned _, Status.DateProposed _, Status.RegistrationOpen _ ->
                    quietly(with(adopted));
            case Status.Cancelled() -> quietly(this);
        };
    }

    /** Lets go of what a decision had fixed, unless a later decision has fixed it anew already. */
    Seminar reopen(DecisionKind kind, UUID superseded) {
        return switch (kind) {
            case DATE -> isDatedBy(superseded) ? with(new Status.Planned()) : this;
            case PROGRAMME ->
                    programme.filter(it -> it.decision().equals(superseded)).isPresent()
                            ? withoutProgramme()
                            : this;
        };
    }

    /**
     * Gives a seat to a person, or a place in the queue once the gauge is reached (R64).
     *
     * @throws Refusal {@code registration-not-open}
     */
    public Seating seat() {
        if (!(status instanceof Status.RegistrationOpen)) {
            throw new Refusal(
                    REGISTRATION_NOT_OPEN,
                    "Elles ouvrent quand le comité a validé la date et le programme.");
        }
        return seats.areFree()
                ? new Seating(with(seats.taken()), true)
                : new Seating(with(seats.queued()), false);
    }

    /**
     * Goes on only if the day is known.
     *
     * @throws Refusal {@code date-not-validated}
     */
    public void requireDate() {
        if (date().isEmpty()) {
            throw new Refusal(
                    DATE_NOT_VALIDATED, "Attendez que le comité de pilotage local valide la date.");
        }
    }

    /** The day on which it is held, and the decision that says so. */
    public Optional<DateDecision> date() {
        return switch (status) {
            case Status.DateValidated(var day) -> Optional.of(day);
            case Status.RegistrationOpen(var day) -> Optional.of(day);
            case Status.Planned _, Status.DateProposed _, Status.Cancelled _ -> Optional.empty();
        };
    }

    /** The days that the committee may choose from; none once it has chosen. */
    List<LocalDate> proposedDates() {
        return switch (status) {
            case Status.DateProposed(var dates) -> dates;
            case Status.Planned _,
                    Status.DateValidated _,
                    Status.RegistrationOpen _,
                    Status.Cancelled _ ->
                    List.of();
        };
    }

    private Change proposed(List<LocalDate> known, List<LocalDate> days, Window window) {
        if (holder.isEmpty()) {
            throw new Refusal(NO_HOLDER_YET, "Attendez qu’une structure soit retenue.");
        }
        if (committee.isEmpty()) {
            throw new Refusal(
                    COMMITTEE_NOT_CONSTITUTED,
                    "Constituez d’abord le comité de pilotage local, avec ses quatre collèges.");
        }
        var chosen = new HashSet<>(known);
        for (var day : days) {
            if (!window.contains(day)) {
                throw new Refusal(
                        DATE_OUTSIDE_WINDOW,
                        "Le " + Window.day(day) + " est hors " + window.words() + ".");
            }
            if (!chosen.add(day)) {
                throw new Refusal(
                        DATE_ALREADY_PROPOSED, "Le " + Window.day(day) + " est déjà proposé.");
            }
        }
        return new Change(
                with(new Status.DateProposed(chosen.stream().sorted().toList())),
                Optional.of(new SeminarDateProposed(id, days)));
    }

    private boolean isDatedBy(UUID decision) {
        return date().filter(it -> it.decision().equals(decision)).isPresent();
    }

    // The day stays: without a programme nobody registers, but people keep it free.
    private Seminar withoutProgramme() {
        var next = date().<Status>map(Status.DateValidated::new).orElse(status);
        return new Seminar(id, version, plan, holder, committee, Optional.empty(), seats, next);
    }

    private Change opened(Seminar next) {
        return new Change(next, Optional.of(new RegistrationOpened(id)));
    }

    private static Change quietly(Seminar next) {
        return new Change(next, Optional.empty());
    }

    private Seminar with(ProgrammeDecision adopted) {
        return new Seminar(
                id, version, plan, holder, committee, Optional.of(adopted), seats, status);
    }

    private Seminar with(Seats next) {
        return new Seminar(id, version, plan, holder, committee, programme, next, status);
    }

    private Seminar with(Status next) {
        return new Seminar(id, version, plan, holder, committee, programme, seats, next);
    }

    private static Refusal alreadyValidated(DateDecision day) {
        return new Refusal(
                DATE_ALREADY_VALIDATED,
                "Le comité a retenu le " + Window.day(day.date()) + " ; lui seul peut y revenir.");
    }
}
