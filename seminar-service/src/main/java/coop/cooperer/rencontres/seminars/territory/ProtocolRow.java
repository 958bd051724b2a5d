package coop.cooperer.rencontres.seminars.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Health rules that were in force for a time (R65, D47). */
@Entity
@Table(name = "health_protocol")
@NullUnmarked
class ProtocolRow {

    @Id UUID id;
    String label;

    @Column(name = "max_percent")
    Integer maxPercent;

    @Column(name = "m2_per_person")
    BigDecimal m2PerPerson;

    boolean mask;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    /** How many people these rules allow in a place. */
    int capacity(VenueRow venue) {
        var byShare = Optional.ofNullable(maxPercent).map(it -> venue.room() * it / 100);
        var byArea =
                Optional.ofNullable(m2PerPerson)
                        .map(
                                it ->
                                        BigDecimal.valueOf(venue.areaM2)
                                                .divide(it, 0, RoundingMode.DOWN)
                                                .intValueExact());
        return Stream.concat(byShare.stream(), byArea.stream()).min(Integer::compare).orElseThrow();
    }
}
