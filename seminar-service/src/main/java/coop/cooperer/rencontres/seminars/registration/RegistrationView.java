package coop.cooperer.rencontres.seminars.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.ParticipantCategory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who organise a seminar see of a registration.
 *
 * @param number the order of arrival, which is that of the waiting list; absent until the address
 *     is confirmed
 * @param notice the version of the notice about personal data that the form showed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(
        UUID id,
        @Nullable Long number,
        String familyName,
        String givenName,
        String email,
        String organisation,
        String function,
        ParticipantCategory category,
        RegistrationStatus status,
        @Nullable Instant offeredUntil,
        String notice,
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
                row.offeredUntil,
                row.notice,
                row.registeredAt);
    }
}
