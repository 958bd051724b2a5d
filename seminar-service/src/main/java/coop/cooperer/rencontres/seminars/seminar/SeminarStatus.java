package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.seminars.seminar.Seminar.DateDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a seminar stands, and what follows from that alone. */
public sealed interface SeminarStatus {
    /** It will be held; nobody knows when. */
    record Planned() implements SeminarStatus {}

    /** The committee has days to choose from. */
    record DateProposed(List<LocalDate> dates) implements SeminarStatus {
        public DateProposed {
            dates = List.copyOf(dates);
        }
    }

    /** The committee chose the day. */
    record DateValidated(DateDecision day) implements SeminarStatus {}

    /** The committee adopted the day and the programme: anybody may register. */
    record RegistrationOpen(DateDecision day) implements SeminarStatus {}

    /** People, place and meals are there: only the day is awaited. */
    record Ready(DateDecision day) implements SeminarStatus {}

    /** The day is over. */
    record Held(DateDecision day) implements SeminarStatus {}

    /** Both sheets of the day are closed, and its lessons written. */
    record Reported(DateDecision day) implements SeminarStatus {}

    /** Nothing is to be done any more. */
    record Closed(DateDecision day) implements SeminarStatus {}

    /** Put off: the committee has to choose another day (D52). */
    record Postponed() implements SeminarStatus {}

    /** Given up, alone or with its call. */
    record Cancelled() implements SeminarStatus {}

    /** The day on which the seminar is held, and the decision that says so. */
    default Optional<DateDecision> date() {
        return switch (this) {
            case DateValidated(var day) -> Optional.of(day);
            case RegistrationOpen(var day) -> Optional.of(day);
            case Ready(var day) -> Optional.of(day);
            case Held(var day) -> Optional.of(day);
            case Reported(var day) -> Optional.of(day);
            case Closed(var day) -> Optional.of(day);
            case Planned _, DateProposed _, Postponed _, Cancelled _ -> Optional.empty();
        };
    }

    /** The days that the committee may choose from; none once it has chosen. */
    default List<LocalDate> proposedDates() {
        return this instanceof DateProposed(var dates) ? dates : List.of();
    }

    /** Whether people may register, or have a seat that another one leaves. */
    default boolean takesRegistrations() {
        return this instanceof RegistrationOpen || this instanceof Ready;
    }

    /** Whether the day is over, or will never be. */
    default boolean isOver() {
        return switch (this) {
            case Held _, Reported _, Closed _, Cancelled _ -> true;
            case Planned _,
                    DateProposed _,
                    DateValidated _,
                    RegistrationOpen _,
                    Ready _,
                    Postponed _ ->
                    false;
        };
    }
}
