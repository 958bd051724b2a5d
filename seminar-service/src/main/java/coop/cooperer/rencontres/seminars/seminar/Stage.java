package coop.cooperer.rencontres.seminars.seminar;

/** The name of a status, in answers and in the database. */
public enum Stage {
    PLANNED,
    DATE_PROPOSED,
    DATE_VALIDATED,
    REGISTRATION_OPEN,
    READY,
    HELD,
    REPORTED,
    CLOSED,
    POSTPONED,
    CANCELLED;

    /** The name of this status. */
    public static Stage of(Seminar.Status status) {
        return switch (status) {
            case Seminar.Status.Planned _ -> PLANNED;
            case Seminar.Status.DateProposed _ -> DATE_PROPOSED;
            case Seminar.Status.DateValidated _ -> DATE_VALIDATED;
            case Seminar.Status.RegistrationOpen _ -> REGISTRATION_OPEN;
            case Seminar.Status.Ready _ -> READY;
            case Seminar.Status.Held _ -> HELD;
            case Seminar.Status.Reported _ -> REPORTED;
            case Seminar.Status.Closed _ -> CLOSED;
            case Seminar.Status.Postponed _ -> POSTPONED;
            case Seminar.Status.Cancelled _ -> CANCELLED;
        };
    }
}
