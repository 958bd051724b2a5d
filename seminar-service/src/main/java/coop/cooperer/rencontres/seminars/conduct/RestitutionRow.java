package coop.cooperer.rencontres.seminars.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** What a seminar leaves: its main lessons, and the projects that began there. */
@Entity
@Table(name = "restitution")
@NullUnmarked
class RestitutionRow {

    @Id UUID seminar;
    String lessons;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> projects;

    @Column(name = "written_at")
    Instant writtenAt;
}
