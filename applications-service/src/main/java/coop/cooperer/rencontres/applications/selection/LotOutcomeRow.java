package coop.cooperer.rencontres.applications.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Why a lot finds no holder, as the database keeps it. */
@Entity
@Table(name = "lot_outcome")
@NullUnmarked
class LotOutcomeRow {

    @Id UUID lot;
    UUID call;

    @Enumerated(EnumType.STRING)
    LotDecision.Kind outcome;

    @Column(name = "reason_code")
    String reasonCode;

    String reason;

    @Column(name = "decided_at")
    Instant decidedAt;

    static LotOutcomeRow of(LotDecision.Outcome outcome) {
        var row = new LotOutcomeRow();
        row.lot = outcome.lot();
        row.call = outcome.call();
        row.outcome = outcome.kind();
        row.reasonCode = outcome.reasonCode();
        row.reason = outcome.reason();
        row.decidedAt = outcome.at();
        return row;
    }

    LotDecision.Outcome outcome() {
        return new LotDecision.Outcome(lot, call, outcome, reasonCode, reason, decidedAt);
    }
}
