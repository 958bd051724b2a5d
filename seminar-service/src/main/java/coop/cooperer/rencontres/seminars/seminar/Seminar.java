package coop.cooperer.rencontres.seminars.seminar;

import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.COMMITTEE_NOT_CONSTITUTED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_ALREADY_PROPOSED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_ALREADY_VALIDATED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_NOT_VALIDATED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.DATE_OUTSIDE_WINDOW;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.NOT_NOW;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.NO_HOLDER_YET;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.REGISTRATION_NOT_OPEN;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.SEATING_IS_FIXED;
import static coop.cooperer.rencontres.seminars.seminar.SeminarReason.TOO_MANY_KEPT_SEATS;

import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationOpened;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarCancelled;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarPostponed;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Cancelled;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Closed;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.DateProposed;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.DateValidated;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Held;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Planned;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Postponed;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Ready;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.RegistrationOpen;
import coop.cooperer.rencontres.seminars.seminar.SeminarStatus.Reported;
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
        SeminarStatus status) {

    /** The day that a decision of the local committee fixed. */
    public record DateDecision(LocalDate date, UUID decision) {}

    /** The version of the programme that a decision of the local committee adopted. */
    public record ProgrammeDecision(int number, UUID decision) {}

    /** The seminar as it is now, and the fact that the others must hear, if there is one. */
    public record Change(Seminar next, Optional<SeminarsEvent> fact) {}

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

    /** Gives the seminar up. */
    public Change cancelled() {
        return switch (status) {
            case Held _, Reported _, Closed _ -> throw alreadyHeld();
            case Cancelled() -> quietly(this);
            case Planned _,
                    DateProposed _,
                    DateValidated _,
                    RegistrationOpen _,
                    Ready _,
                    Postponed _ ->
                    new Change(with(new Cancelled()), Optional.of(new SeminarCancelled(id)));
        };
    }

    /** Puts the seminar off: its day returns to the committee, who registered stays so (D52). */
    public Change postponed() {
        return switch (status) {
            case DateValidated _, RegistrationOpen _, Ready _ ->
                    new Change(with(new Postponed()), Optional.of(new SeminarPostponed(id)));
            case Held _, Reported _, Closed _ -> throw alreadyHeld();
            case Cancelled() -> throw SeminarReason.cancelled();
            case Planned _, DateProposed _, Postponed _ -> throw notDated();
        };
    }

    /** Declares that all is there but the day. */
    public Change ready() {
        if (status instanceof RegistrationOpen(var day)) {
            return quietly(with(new Ready(day)));
        }
        throw new Refusal(NOT_NOW, "Les inscriptions doivent être ouvertes.");
    }

    /** Declares that the day took place. */
    public Change held(LocalDate today) {
        return switch (status) {
            case RegistrationOpen(var day) -> held(day, today);
            case Ready(var day) -> held(day, today);
            case Planned _,
                    DateProposed _,
                    DateValidated _,
                    Held _,
                    Reported _,
                    Closed _,
                    Postponed _,
                    Cancelled _ ->
                    throw new Refusal(NOT_NOW, "Ce séminaire n’attend pas sa tenue.");
        };
    }

    private Change held(DateDecision day, LocalDate today) {
        if (today.isBefore(day.date())) {
            throw new Refusal(NOT_NOW, "Il a lieu le " + Window.day(day.date()) + ", pas avant.");
        }
        return new Change(with(new Held(day)), Optional.of(new SeminarHeld(id)));
    }

    /** Declares that what the day leaves is written down. */
    public Change reported() {
        if (status instanceof Held(var day)) {
            return quietly(with(new Reported(day)));
        }
        throw new Refusal(NOT_NOW, "Le séminaire doit d’abord avoir eu lieu.");
    }

    /** Declares that nothing is left to do. */
    public Change closed() {
        if (status instanceof Reported(var day)) {
            return quietly(with(new Closed(day)));
        }
        throw new Refusal(NOT_NOW, "Le compte rendu du séminaire doit d’abord être complet.");
    }

    /** Gives the committee more days to choose from. */
    Change propose(List<LocalDate> days, Window window) {
        return switch (status) {
            case Planned(), Postponed() -> proposed(List.of(), days, window);
            case DateProposed(var known) -> proposed(known, days, window);
            case DateValidated(var day) -> throw alreadyValidated(day);
            case RegistrationOpen(var day) -> throw alreadyValidated(day);
            case Ready(var day) -> throw alreadyValidated(day);
            case Held _, Reported _, Closed _ -> throw alreadyHeld();
            case Cancelled() -> throw SeminarReason.cancelled();
        };
    }

    /** Takes over the day that the committee chose: nothing else sets the date (R108). */
    Change fix(DateDecision day) {
        return switch (status) {
            case Planned _, DateProposed _, DateValidated _, Postponed _ ->
                    programme.isPresent()
                            ? opened(with(new RegistrationOpen(day)))
                            : quietly(with(new DateValidated(day)));
            case RegistrationOpen _, Ready _ -> quietly(with(new RegistrationOpen(day)));
            case Held _, Reported _, Closed _, Cancelled _ -> quietly(this);
        };
    }

    /** Takes over the programme that the committee adopted (R109); opens registration. */
    public Change publish(ProgrammeDecision adopted) {
        return switch (status) {
            case DateValidated(var day) -> opened(with(adopted).with(new RegistrationOpen(day)));
            case Planned _, DateProposed _, RegistrationOpen _, Ready _, Postponed _ ->
                    quietly(with(adopted));
            case Held _, Reported _, Closed _, Cancelled _ -> quietly(this);
        };
    }

    /** Lets go of what a decision had fixed, unless a later decision has fixed it anew already. */
    Seminar reopen(DecisionKind kind, UUID superseded) {
        return switch (kind) {
            case DATE -> !isOver() && isDatedBy(superseded) ? with(new Planned()) : this;
            case PROGRAMME ->
                    !isOver()
                                    && programme
                                            .filter(it -> it.decision().equals(superseded))
                                            .isPresent()
                            ? withoutProgramme()
                            : this;
        };
    }

    /**
     * Goes on only while people may register.
     *
     * @throws Refusal {@code registration-not-open}
     */
    public void requireOpen() {
        if (!takesRegistrations()) {
            throw new Refusal(
                    REGISTRATION_NOT_OPEN,
                    "Elles ouvrent quand le comité a validé la date et le programme.");
        }
    }

    /** Whether people may register, or have a seat that another one leaves. */
    public boolean takesRegistrations() {
        return status.takesRegistrations();
    }

    /** Whether a person of this category may have a seat today. */
    public boolean hasSeatFor(ParticipantCategory category, LocalDate today) {
        return takesRegistrations() && seats.areFreeFor(category, today);
    }

    /** The same seminar with other seats taken. */
    public Seminar with(Seats next) {
        return new Seminar(id, version, plan, holder, committee, programme, next, status);
    }

    /** Other limits of the room; who has a seat keeps it. */
    public Seminar within(Limits limits) {
        return with(seats.within(limits));
    }

    /** Sets who comes first, while nobody could have relied on another rule. */
    Seminar under(SeatingRules rules) {
        if (takesRegistrations() || seats.waitlisted() > 0 || seats.confirmed() > 0) {
            throw new Refusal(
                    SEATING_IS_FIXED, "Elles s’écrivent avant l’ouverture des inscriptions.");
        }
        var kept = rules.kept().stream().mapToInt(KeptSeats::seats).sum();
        if (kept > seats.limits().gauge()) {
            throw new Refusal(
                    TOO_MANY_KEPT_SEATS,
                    "La jauge est de " + seats.limits().gauge() + " personnes.");
        }
        return with(seats.under(rules));
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
        return status.date();
    }

    /** The days that the committee may choose from; none once it has chosen. */
    List<LocalDate> proposedDates() {
        return status.proposedDates();
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
                with(new DateProposed(chosen.stream().sorted().toList())),
                Optional.of(new SeminarDateProposed(id, days)));
    }

    boolean isOver() {
        return status.isOver();
    }

    private boolean isDatedBy(UUID decision) {
        return date().filter(it -> it.decision().equals(decision)).isPresent();
    }

    // The day stays: without a programme nobody registers, but people keep it free.
    private Seminar withoutProgramme() {
        var next = date().<SeminarStatus>map(DateValidated::new).orElse(status);
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

    private Seminar with(SeminarStatus next) {
        return new Seminar(id, version, plan, holder, committee, programme, seats, next);
    }

    private static Refusal alreadyHeld() {
        return new Refusal(NOT_NOW, "Le séminaire a déjà eu lieu.");
    }

    private static Refusal notDated() {
        return new Refusal(NOT_NOW, "Aucune date n’est validée.");
    }

    private static Refusal alreadyValidated(DateDecision day) {
        return new Refusal(
                DATE_ALREADY_VALIDATED,
                "Le comité a retenu le " + Window.day(day.date()) + " ; lui seul peut y revenir.");
    }
}
