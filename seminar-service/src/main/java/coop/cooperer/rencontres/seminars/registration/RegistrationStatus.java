package coop.cooperer.rencontres.seminars.registration;

/** The name of what became of a registration, in answers and in the database. */
enum RegistrationStatus {
    REQUESTED,
    CONFIRMED,
    WAITLISTED,
    OFFERED,
    EXPIRED,
    CANCELLED;

    static RegistrationStatus of(Registration.Status status) {
        return switch (status) {
            case Registration.Status.Requested _ -> REQUESTED;
            case Registration.Status.Confirmed _ -> CONFIRMED;
            case Registration.Status.Waitlisted _ -> WAITLISTED;
            case Registration.Status.Offered _ -> OFFERED;
            case Registration.Status.Expired _ -> EXPIRED;
            case Registration.Status.Cancelled _ -> CANCELLED;
        };
    }
}
