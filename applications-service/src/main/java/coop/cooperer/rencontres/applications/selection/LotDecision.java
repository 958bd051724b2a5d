package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.call.Lot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has been decided of a lot so far; told to nobody before the letters. */
record LotDecision(Lot lot, List<Award> awards, Optional<Outcome> outcome, int seminars) {

    /** Why a lot, or the rest of one, finds no holder. */
    record Outcome(UUID lot, UUID call, Kind kind, String reasonCode, String reason, Instant at) {}

    /** How a lot ends without a holder (D18). */
    enum Kind {
        /** No acceptable bid. */
        UNSUCCESSFUL,
        /** Given up by the issuer. */
        DROPPED
    }

    /** Whether nothing is left open. */
    boolean isMade() {
        return awards.size() == seminars || outcome.isPresent();
    }

    /** Where the lot stands by this decision. */
    Lot.Standing standing() {
        if (lot.standing() != Lot.Standing.OPEN) {
            return lot.standing();
        }
        if (awards.size() == seminars) {
            return Lot.Standing.AWARDED;
        }
        if (!awards.isEmpty()) {
            return Lot.Standing.PARTLY_AWARDED;
        }
        return outcome.map(
                        it ->
                                switch (it.kind()) {
                                    case UNSUCCESSFUL -> Lot.Standing.UNSUCCESSFUL;
                                    case DROPPED -> Lot.Standing.DROPPED;
                                })
                .orElse(lot.standing());
    }
}
