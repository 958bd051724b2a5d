package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a candidate offers for one lot.
 *
 * @param seminars those it is offered for, among the ones that the lot covers
 * @param sequencing how a series of interviews is made up; asked for lot 5 only (R124)
 */
record LotBid(
        UUID id,
        UUID lot,
        int lotNumber,
        List<UUID> seminars,
        String proposal,
        String sequencing,
        List<CostLine> costLines,
        Cents travel) {

    /** Days of work at a rate (R79, R80); days count in quarters. */
    record CostLine(String label, Cents dailyRate, BigDecimal days) {

        private static final BigDecimal QUARTER = new BigDecimal("0.25");

        CostLine {
            if (days.signum() <= 0
                    || days.compareTo(BigDecimal.valueOf(1000)) > 0
                    || days.remainder(QUARTER).signum() != 0) {
                throw new Refusal(
                        ApplicationReason.DAYS_NOT_IN_QUARTERS,
                        "Un nombre de jours est positif et se compte par quarts : 2,25 ou 2,5.");
            }
        }

        @JsonIgnore
        Cents total() {
            return dailyRate.times(days);
        }
    }

    @JsonIgnore
    Cents total() {
        return costLines.stream().map(CostLine::total).reduce(travel, Cents::plus);
    }
}
