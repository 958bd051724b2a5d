package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A person who comes to a seminar, or waits for a seat. */
@Entity
@Table(name = "registration")
@NullUnmarked
class RegistrationRow {

    @Id UUID id;

    /** The order of arrival, drawn while the seminar is held; none until the address is proved. */
    Long number;

    UUID seminar;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    String email;

    /** The same mailbox in one spelling. */
    String address;

    String organisation;
    String function;

    @Enumerated(EnumType.STRING)
    ParticipantCategory category;

    /** None where it was not asked. */
    @Column(name = "under_18")
    Boolean under18;

    /** Whether the person may be photographed; the badge shows it by its colour. */
    boolean photographs;

    @Enumerated(EnumType.STRING)
    RegistrationStatus status;

    @Column(name = "offered_until")
    Instant offeredUntil;

    /** The code to be shown at the door; none until the person asked for it. */
    String badge;

    /** The version of the notice about personal data that the form showed. */
    String notice;

    @Column(name = "registered_at")
    Instant registeredAt;

    void take(Registration registration) {
        status = RegistrationStatus.of(registration.status());
        number = registration.number().orElse(null);
        offeredUntil =
                registration.status() instanceof Registration.Status.Offered(_, var until)
                        ? until
                        : null;
    }

    Registration registration() {
        return new Registration(id, seminar, category, standing());
    }

    private Registration.Status standing() {
        return switch (status) {
            case REQUESTED -> new Registration.Status.Requested();
            case CONFIRMED -> new Registration.Status.Confirmed(number);
            case WAITLISTED -> new Registration.Status.Waitlisted(number);
            case OFFERED -> new Registration.Status.Offered(number, offeredUntil);
            case EXPIRED -> new Registration.Status.Expired(Optional.ofNullable(number));
            case CANCELLED -> new Registration.Status.Cancelled(Optional.ofNullable(number));
        };
    }
}
