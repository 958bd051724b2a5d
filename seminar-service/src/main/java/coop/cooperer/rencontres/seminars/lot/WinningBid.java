package coop.cooperer.rencontres.seminars.lot;

import java.time.LocalDate;
import java.util.List;

/**
 * What is read of the bid that won a lot.
 *
 * @param people the people assigned, as the candidate presented them
 */
record WinningBid(
        String people,
        List<PossibleDate> possibleDates,
        List<IdentifiedPartner> partners,
        List<LocalFunding> localFunding) {

    /** A day that suits the territory, and why. */
    record PossibleDate(LocalDate date, String note) {}

    /** A partner found so far, and its interest in the public. */
    record IdentifiedPartner(String name, String interest) {}

    /** Money of others; European money is told apart. */
    record LocalFunding(String funder, long amountCents, String status, boolean european) {}
}
