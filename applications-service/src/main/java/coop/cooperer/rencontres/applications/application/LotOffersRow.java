package coop.cooperer.rencontres.applications.application;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** How many open offers a lot has; the database itself counts them as they are opened. */
@Entity
@Table(name = "lot_offers")
@NullUnmarked
class LotOffersRow {

    @Id UUID lot;
    long offers;
}
