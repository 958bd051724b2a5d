package coop.cooperer.rencontres.seminars.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What the log of connections shows of a person. */
@ApplicationScoped
public class LiveLog {

    private final SqlLiveConnections connections;

    LiveLog(SqlLiveConnections connections) {
        this.connections = connections;
    }

    /** Whether this person joined a live session in this time. */
    @Transactional
    public boolean shows(UUID registration, Instant from, Instant until) {
        return connections.shows(registration, from, until);
    }
}
