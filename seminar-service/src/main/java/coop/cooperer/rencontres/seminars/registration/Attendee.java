package coop.cooperer.rencontres.seminars.registration;

import java.util.UUID;

/** What the door and the sheet know of a person who registered: no category, no need (D51). */
public record Attendee(
        UUID registration,
        UUID seminar,
        String familyName,
        String givenName,
        String organisation,
        String function,
        boolean confirmed) {

    static Attendee of(RegistrationRow row) {
        return new Attendee(
                row.id,
                row.seminar,
                row.familyName,
                row.givenName,
                row.organisation,
                row.function,
                row.status == RegistrationStatus.CONFIRMED);
    }
}
