package coop.cooperer.rencontres.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What the form of one seminar asks besides what all forms ask. */
@Entity
@Table(name = "registration_form")
@NullUnmarked
class RegistrationFormRow {

    @Id UUID seminar;

    @Column(name = "minors_expected")
    boolean minorsExpected;
}
