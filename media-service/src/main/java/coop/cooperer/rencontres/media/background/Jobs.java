package coop.cooperer.rencontres.media.background;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Work that is not done yet. */
interface Jobs {

    /** A piece of work. */
    record Job(UUID id, String task, UUID subject, int attempts) {}

    /** Keeps a piece of work. */
    void add(String task, UUID subject);

    /** A piece that is due and that nobody else has in hand, until the transaction ends. */
    Optional<Job> take();

    /** It is done. */
    void done(UUID id);

    /** It did not succeed, and is due again after a while. */
    void again(UUID id, Duration rest);

    /** It never will. */
    void giveUp(UUID id);
}
