package coop.cooperer.rencontres.seminars.arrangement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The one person who answers for a seminar. */
@Entity
@Table(name = "seminar_officer")
@NullUnmarked
class OfficerRow {

    @Id UUID seminar;
    UUID person;
}
