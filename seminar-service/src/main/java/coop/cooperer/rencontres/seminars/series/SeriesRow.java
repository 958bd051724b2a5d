package coop.cooperer.rencontres.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The series of seminars of one call; its window is empty until the owner of the call told it. */
@Entity
@Table(name = "series")
@NullUnmarked
class SeriesRow {

    @Id UUID call;

    @Column(name = "window_from")
    LocalDate windowFrom;

    @Column(name = "window_to")
    LocalDate windowTo;

    Optional<Window> window() {
        return windowFrom == null
                ? Optional.empty()
                : Optional.of(new Window(windowFrom, windowTo));
    }
}
