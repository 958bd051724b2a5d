package coop.cooperer.rencontres.seminars.arrangement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.NullUnmarked;

import java.util.UUID;

/** The one person who answers for a seminar. */
@Entity
@Table(name = "seminar_officer")
@NullUnmarked
class OfficerRow {

    @Id UUID seminar;
    UUID person;
}
