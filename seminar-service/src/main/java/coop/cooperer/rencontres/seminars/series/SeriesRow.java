package coop.cooperer.rencontres.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** The series of seminars of one call; empty until the owner of the call has told of it. */
@Entity
@Table(name = "series")
@NullUnmarked
class SeriesRow {

    @Id UUID call;

    @Column(name = "window_from")
    LocalDate windowFrom;

    @Column(name = "window_to")
    LocalDate windowTo;

    String purpose;
    String theme;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> objectives;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Category> categories;

    Optional<Window> window() {
        return windowFrom == null
                ? Optional.empty()
                : Optional.of(new Window(windowFrom, windowTo));
    }
}
