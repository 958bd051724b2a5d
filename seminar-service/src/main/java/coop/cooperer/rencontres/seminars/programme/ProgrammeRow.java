package coop.cooperer.rencontres.seminars.programme;

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

/** A version of the programme as it was submitted; never changed. */
@Entity
@Table(name = "programme")
@NullUnmarked
class ProgrammeRow {

    @Id UUID id;
    UUID seminar;
    int number;
    String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ProgrammeItem> items;

    @Column(name = "submitted_at")
    Instant submittedAt;
}
