package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A person who comes to a seminar, or waits for a seat. */
@Entity
@Table(name = "registration")
@NullUnmarked
class RegistrationRow {

    @Id UUID id;

    /** The order of arrival, drawn by the database while the seminar is held. */
    @Column(insertable = false, updatable = false)
    long number;

    UUID seminar;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    String email;
    String organisation;
    String function;

    @Enumerated(EnumType.STRING)
    ParticipantCategory category;

    @Enumerated(EnumType.STRING)
    RegistrationStatus status;

    @Column(name = "registered_at")
    Instant registeredAt;
}
