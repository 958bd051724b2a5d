package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import java.time.Instant;
import java.util.UUID;

/**
 * What those who organise a seminar see of a registration.
 *
 * @param number the order of arrival, which is the order of the waiting list
 */
record RegistrationView(
        UUID id,
        long number,
        String familyName,
        String givenName,
        String email,
        String organisation,
        String function,
        ParticipantCategory category,
        RegistrationStatus status,
        Instant registeredAt) {

    /** What the person learns at once. */
    record RegistrationReceipt(UUID id, UUID seminar, RegistrationStatus status) {

        static RegistrationReceipt of(RegistrationRow row) {
            return new RegistrationReceipt(row.id, row.seminar, row.status);
        }
    }

    static RegistrationView of(RegistrationRow row) {
        return new RegistrationView(
                row.id,
                row.number,
                row.familyName,
                row.givenName,
                row.email,
                row.organisation,
                row.function,
                row.category,
                row.status,
                row.registeredAt);
    }
}
