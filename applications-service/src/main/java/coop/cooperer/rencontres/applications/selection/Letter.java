package coop.cooperer.rencontres.applications.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.call.CallContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter to one candidate over all lots answered (D16). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Letter(
        UUID application,
        UUID call,
        String callTitle,
        Instant sentAt,
        List<LotAnswer> lots,
        CallContent.Contact contact,
        String sentence) {

    /** What became of one offer, and why; scores are out of {@code scale}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LotAnswer(
            int lot,
            String label,
            Bid.Status outcome,
            List<UUID> seminars,
            @Nullable BigDecimal ownScore,
            @Nullable Integer ownRank,
            List<BigDecimal> selectedScores,
            int scale,
            String reason) {}

    /** When a letter was sent and first read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sent(UUID application, Instant sentAt, @Nullable Instant readAt) {}
}
