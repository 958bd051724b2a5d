package coop.cooperer.rencontres.media.photo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rights the author of a photograph gave away in writing (requirement D82).
 *
 * @param rights each right, its extent, purpose and place
 * @param until the last day on which they hold
 */
record RightsAssignment(String rights, @Nullable LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !rights.isBlank() && until != null && !day.isAfter(until);
    }
}
