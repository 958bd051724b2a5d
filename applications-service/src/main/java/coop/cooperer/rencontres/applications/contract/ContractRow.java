package coop.cooperer.rencontres.applications.contract;

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

/** A signed contract: the amounts of the offer, and when what is due; never changed. */
@Entity
@Table(name = "contract")
@NullUnmarked
class ContractRow {

    @Id UUID bid;
    UUID call;
    UUID lot;
    UUID organisation;
    List<UUID> seminars;

    @Column(name = "net_cents")
    long netCents;

    @Column(name = "tax_cents")
    long taxCents;

    @Column(name = "invoice_words")
    String invoiceWords;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContractView.Due> milestones;

    @Column(name = "signed_by")
    UUID signedBy;

    @Column(name = "signed_at")
    Instant signedAt;
}
