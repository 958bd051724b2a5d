package coop.cooperer.rencontres.seminars.series;

import java.util.Map;
import java.util.UUID;

/**
 * Tells the seminars, inside the transaction that learns it, what their publics are called.
 *
 * @param publicLabels the name of the public, by seminar
 */
public record SeriesDescribed(Map<UUID, String> publicLabels) {

    /** Keeps the names as they are. */
    public SeriesDescribed {
        publicLabels = Map.copyOf(publicLabels);
    }
}
