package coop.cooperer.rencontres.seminars.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the door and the sheet know of a person who registered: no category, no need (D51).
 *
 * @param under18 what the person said; nothing where it is not asked (D66)
 */
public record Attendee(
        UUID registration,
        UUID seminar,
        String familyName,
        String givenName,
        String organisation,
        String function,
        boolean confirmed,
        @Nullable Boolean under18) {

    static Attendee of(RegistrationRow row) {
        return new Attendee(
                row.id,
                row.seminar,
                row.familyName,
                row.givenName,
                row.organisation,
                row.function,
                row.status == RegistrationStatus.CONFIRMED,
                row.under18);
    }
}
