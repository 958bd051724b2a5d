package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.LotKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a call that is awarded on its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lot(
        UUID id,
        int number,
        LotKind kind,
        String label,
        @Nullable String alternateLabel,
        @Nullable String publicCode,
        List<String> duties,
        Standing standing) {

    /** Where the lot stands. */
    public enum Standing {
        /** No holder yet. */
        OPEN,
        /** A part of its seminars has a holder. */
        PARTLY_AWARDED,
        /** Every seminar that it covers has a holder. */
        AWARDED,
        /** No bid was acceptable. */
        UNSUCCESSFUL,
        /** The issuer gave it up. */
        DROPPED,
        /** Every holder has signed. */
        CONTRACTED,
        /** Its holder has done what the lot asks. */
        DELIVERED,
        /** All that its holder owed is accepted. */
        ACCEPTED;

        /** Whether what the lot asks for is agreed with its holder. */
        boolean isUnderContract() {
            return compareTo(CONTRACTED) >= 0;
        }
    }

    /** The lot asking for this. */
    Lot asking(List<String> next) {
        return new Lot(id, number, kind, label, alternateLabel, publicCode, next, standing);
    }

    /** The lot as it stands from now on. */
    Lot stands(Standing next) {
        return new Lot(id, number, kind, label, alternateLabel, publicCode, duties, next);
    }

    /** The same lot in another call, without a holder. */
    Lot anew(UUID next) {
        return new Lot(
                next, number, kind, label, alternateLabel, publicCode, duties, Standing.OPEN);
    }
}
