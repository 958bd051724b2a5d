package coop.cooperer.rencontres.media.consent;

import java.time.LocalDate;
import java.util.Set;

/**
 * What exactly is allowed (requirement D63); without a use or an end, nothing is.
 *
 * @param beneficiary who may show
 * @param purpose what for
 * @param uses where
 * @param territory in which part of the world
 * @param from the first day
 * @param until the last day
 * @param freeOfCharge whether nothing is paid for it
 * @param withdrawalContact whom to tell that it ends
 */
public record Terms(
        String beneficiary,
        String purpose,
        Set<Use> uses,
        String territory,
        LocalDate from,
        LocalDate until,
        boolean freeOfCharge,
        String withdrawalContact) {

    /** Keeps the uses as they are. */
    public Terms {
        uses = Set.copyOf(uses);
        if (uses.isEmpty() || until.isBefore(from)) {
            throw new IllegalArgumentException("neither use nor duration");
        }
    }

    boolean cover(Use use, LocalDate day) {
        return uses.contains(use) && !day.isBefore(from) && !day.isAfter(until);
    }
}
