package coop.cooperer.rencontres.media.background;

import java.io.IOException;
import java.util.UUID;

/** A kind of work that is done in the background; doing it again changes nothing more. */
public interface Task {

    /** The name under which work of this kind is kept. */
    String name();

    /** Does it, inside the transaction in which it is taken off the list. */
    void run(UUID subject) throws IOException;
}
