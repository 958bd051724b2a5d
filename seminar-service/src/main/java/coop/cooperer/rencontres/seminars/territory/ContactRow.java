package coop.cooperer.rencontres.seminars.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A contact with a partner (R101); it counts once the project was presented (R102). */
@Entity
@Table(name = "partner_contact")
@NullUnmarked
class ContactRow {

    @Id UUID id;
    UUID partner;

    @Column(name = "held_on")
    LocalDate heldOn;

    String means;
    String outcome;

    @Column(name = "project_presented")
    boolean projectPresented;
}
