package coop.cooperer.rencontres.applications.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contract as the issuer reads it.
 *
 * @param invoiceWords what each invoice must say if no tax is charged; empty otherwise (D27)
 */
record ContractView(
        UUID bid,
        UUID lot,
        UUID organisation,
        List<UUID> seminars,
        long netCents,
        long taxCents,
        long totalCents,
        String invoiceWords,
        List<Due> milestones,
        Instant signedAt) {

    /** Something due on a day. */
    record Due(@NotBlank @Size(max = 200) String label, @NotNull LocalDate date) {}

    static ContractView of(ContractRow row) {
        return new ContractView(
                row.bid,
                row.lot,
                row.organisation,
                row.seminars,
                row.netCents,
                row.taxCents,
                Math.addExact(row.netCents, row.taxCents),
                row.invoiceWords,
                row.milestones,
                row.signedAt);
    }
}
