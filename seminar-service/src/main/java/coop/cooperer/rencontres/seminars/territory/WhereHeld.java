package coop.cooperer.rencontres.seminars.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where a seminar is held, in words. */
@ApplicationScoped
public class WhereHeld {

    private final SqlVenues venues;

    WhereHeld(SqlVenues venues) {
        this.venues = venues;
    }

    /** The name and the address of the confirmed place; empty until there is one. */
    @Transactional
    public String of(UUID seminar) {
        return venues.confirmed(seminar).map(it -> it.name + ", " + it.location).orElse("");
    }
}
