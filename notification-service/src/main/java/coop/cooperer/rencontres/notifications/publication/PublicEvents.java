package coop.cooperer.rencontres.notifications.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Every event that partner systems may hear, in the order in which they were committed. */
interface PublicEvents {

    /** Stores an event behind all that are stored, by whichever process. */
    void add(PublicEvent event);

    /**
     * The events after a position that these scopes let one hear.
     *
     * @param types full names; empty for every type
     */
    List<Published> after(
            long position, Instant since, Collection<String> scopes, List<String> types, int rows);

    /** Forgets what was stored before. */
    int forget(Instant before);

    /** An event and its place in the order. */
    record Published(long position, PublicEvent event) {}
}
