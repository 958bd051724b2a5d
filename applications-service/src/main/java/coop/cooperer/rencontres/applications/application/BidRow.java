package coop.cooperer.rencontres.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An open bid as the database keeps it. */
@Entity
@Table(name = "bid")
@NullUnmarked
class BidRow {

    @Id UUID id;
    @Version int version;
    UUID call;
    UUID lot;
    UUID application;
    UUID organisation;
    List<UUID> seminars;

    @Column(name = "total_cents")
    long totalCents;

    @Column(name = "tax_cents")
    long taxCents;

    @Enumerated(EnumType.STRING)
    Bid.Status status;

    void take(Bid bid) {
        call = bid.call();
        lot = bid.lot();
        application = bid.application();
        organisation = bid.organisation();
        seminars = bid.seminars();
        totalCents = bid.totalCents();
        taxCents = bid.taxCents();
        status = bid.status();
    }

    Bid bid() {
        return new Bid(
                id, call, lot, application, organisation, seminars, totalCents, taxCents, status);
    }
}
