package coop.cooperer.rencontres.committees.poll;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that can be chosen; added or closed, never changed, since answers point to it.
 *
 * @param closed whether it takes no more answers and is not chosen
 */
record PollOption(UUID id, LocalDate day, Source source, boolean closed) {

    PollOption close() {
        return new PollOption(id, day, source, true);
    }
}
