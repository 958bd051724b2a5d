package coop.cooperer.rencontres.seminars.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A place that could host the seminar (R110 to R113, D46). */
@Entity
@Table(name = "venue")
@NullUnmarked
class VenueRow {

    @Id UUID id;
    UUID seminar;
    String name;
    String location;

    /** The municipality; empty for places proposed before it was asked. */
    @Column(name = "insee_code")
    String inseeCode;

    @Column(name = "building_type")
    String buildingType;

    @Column(name = "building_category")
    int buildingCategory;

    @Column(name = "declared_capacity")
    int declaredCapacity;

    @Column(name = "seated_capacity")
    int seatedCapacity;

    @Column(name = "area_m2")
    int areaM2;

    String access;

    @Column(name = "cost_cents")
    long costCents;

    /** Why the place makes sense for the theme. */
    String rationale;

    /** Why the issuer takes it although it is small; empty otherwise. */
    String waiver;

    boolean confirmed;

    @Column(name = "added_at")
    Instant addedAt;

    /** How many the room holds: seats, or what its operator declared. */
    int room() {
        return Math.min(seatedCapacity, declaredCapacity);
    }
}
