package coop.cooperer.rencontres.seminars.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How far the work on the territory of a seminar has come. */
@ApplicationScoped
public class Progress {

    private static final int CATERERS = 2;

    private final SqlPartners partners;
    private final SqlCaterers caterers;
    private final SqlVenues venues;

    Progress(SqlPartners partners, SqlCaterers caterers, SqlVenues venues) {
        this.partners = partners;
        this.caterers = caterers;
        this.venues = venues;
    }

    /** Whether at least one partner is identified. */
    @Transactional
    public boolean partnersIdentified(UUID seminar) {
        return !partners.of(seminar).isEmpty();
    }

    /** Whether the project was presented to every identified partner (R101, R102). */
    @Transactional
    public boolean partnersContacted(UUID seminar) {
        return partnersIdentified(seminar) && partners.uncontacted(seminar) == 0;
    }

    /** Whether there are caterers to choose from (R114). */
    @Transactional
    public boolean caterersFound(UUID seminar) {
        return caterers.of(seminar).size() >= CATERERS;
    }

    /** Whether the issuer chose one of them. */
    @Transactional
    public boolean catererChosen(UUID seminar) {
        return caterers.of(seminar).stream().anyMatch(it -> it.chosen);
    }

    /** Whether the place is known. */
    @Transactional
    public boolean venueConfirmed(UUID seminar) {
        return venues.of(seminar).stream().anyMatch(it -> it.confirmed);
    }
}
