package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From which value on a need is bought in which way; steps change, so each has its dates (D4).
 *
 * @param validTo the last day; none while it is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PurchaseThreshold(
        long fromCents,
        String rule,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** The step that a need of this value has reached on this day. */
    static PurchaseThreshold reached(Collection<PurchaseThreshold> all, long cents, LocalDate day) {
        return all.stream()
                .filter(it -> it.isInForce(day) && it.fromCents <= cents)
                .max(Comparator.comparingLong(PurchaseThreshold::fromCents))
                .orElseThrow();
    }

    private boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
