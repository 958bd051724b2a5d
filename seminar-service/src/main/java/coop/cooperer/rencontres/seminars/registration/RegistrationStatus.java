package coop.cooperer.rencontres.seminars.registration;

/** What became of a registration. */
enum RegistrationStatus {
    CONFIRMED,
    WAITLISTED
}
