package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Where a seminar is at home (R62). */
@Entity
@Table(name = "territory")
@NullUnmarked
class TerritoryRow {

    @Id UUID seminar;
    UUID call;
    String name;
    String department;
    String region;

    /** The municipalities that belong to it; none if it is the whole department. */
    @Column(name = "insee_codes")
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> inseeCodes;

    /** The cooperative of activity and employment of the territory, the holder or another (A18). */
    UUID cae;

    /**
     * Goes on only if the place lies in it (R110).
     *
     * @throws Refusal {@code venue-outside-territory}
     */
    void requireHolds(VenueRow venue) {
        var there =
                inseeCodes.isEmpty()
                        ? venue.inseeCode.startsWith(department)
                        : inseeCodes.contains(venue.inseeCode);
        if (!there) {
            throw new Refusal(
                    TerritoryReason.VENUE_OUTSIDE_TERRITORY,
                    "Le territoire du séminaire est « %s ».".formatted(name));
        }
    }
}
