package coop.cooperer.rencontres.seminars.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** What one person needs, with consent; gone 30 days after the day. */
@Entity
@Table(name = "arrangement")
@NullUnmarked
class ArrangementRow {

    @Id UUID registration;
    UUID seminar;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<AccessArrangement> access;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Diet> diets;

    @Column(name = "consented_at")
    Instant consentedAt;
}
