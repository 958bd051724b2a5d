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
    public static Stage of(SeminarStatus status) {
        return switch (status) {
            case SeminarStatus.Planned _ -> PLANNED;
            case SeminarStatus.DateProposed _ -> DATE_PROPOSED;
            case SeminarStatus.DateValidated _ -> DATE_VALIDATED;
            case SeminarStatus.RegistrationOpen _ -> REGISTRATION_OPEN;
            case SeminarStatus.Ready _ -> READY;
            case SeminarStatus.Held _ -> HELD;
            case SeminarStatus.Reported _ -> REPORTED;
            case SeminarStatus.Closed _ -> CLOSED;
            case SeminarStatus.Postponed _ -> POSTPONED;
            case SeminarStatus.Cancelled _ -> CANCELLED;
        };
    }
}
