package coop.cooperer.rencontres.applications.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a caller states it. Amounts are read as they are written, so that a fraction of a
 * cent is refused and not cut off.
 *
 * @param lot the number of the lot
 * @param seminars empty for all that the lot covers
 * @param travelCents may be zero but must be stated (R81)
 */
record StatedBid(
        int lot,
        @Nullable @Size(max = 20) List<UUID> seminars,
        @NotBlank @Size(max = 20_000) String proposal,
        @Nullable @Size(max = 10_000) String sequencing,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Line> costLines,
        @NotNull BigDecimal travelCents) {

    /** Days of work at a rate. */
    record Line(
            @NotBlank @Size(max = 200) String label,
            @NotNull BigDecimal dailyRateCents,
            @NotNull BigDecimal days) {}

    @Override
    public List<UUID> seminars() {
        return seminars == null ? List.of() : seminars;
    }

    @Override
    public String sequencing() {
        return sequencing == null ? "" : sequencing;
    }

    List<LotBid.CostLine> lines() {
        return costLines.stream()
                .map(
                        it ->
                                new LotBid.CostLine(
                                        it.label(), Cents.stated(it.dailyRateCents()), it.days()))
                .toList();
    }
}
