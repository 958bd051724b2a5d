package coop.cooperer.rencontres.committees.committee;

import java.time.Instant;
import java.util.UUID;

/**
 * A seat in a committee.
 *
 * @param person the identity provider's id of who sits there: a pseudonym, names are kept nowhere
 * @param organisation which one the person speaks for
 * @param function as what the person speaks for it
 */
public record Member(
        UUID id,
        UUID person,
        UUID organisation,
        College college,
        String function,
        Mandate mandate) {

    /** Whether the mandate runs at this instant. */
    public boolean sitsAt(Instant now) {
        return mandate.runsAt(now);
    }

    /** How the trail of changes names the seat. */
    String seat() {
        return college + " " + id;
    }
}
