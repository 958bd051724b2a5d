package coop.cooperer.rencontres.seminars.live;

import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.registration.Attendees;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets anybody watch who knows whether it is recorded, and keeps the log; no seat is taken. */
@ApplicationScoped
class JoinLive {

    private final Seminars seminars;
    private final Holding holding;
    private final Attendees attendees;
    private final SqlLiveSessions sessions;
    private final SqlLiveConnections connections;
    private final Clock clock;

    JoinLive(
            Seminars seminars,
            Holding holding,
            Attendees attendees,
            SqlLiveSessions sessions,
            SqlLiveConnections connections,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.attendees = attendees;
        this.sessions = sessions;
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * Joins.
     *
     * @param place the session of a person's own place; empty for who has none
     */
    @Transactional
    LiveSessionRow run(UUID seminar, UUID id, boolean recordingKnown, String place) {
        var session = sessions.get(seminar, id);
        if (session.recorded && !recordingKnown) {
            throw new Refusal(
                    LiveReason.RECORDING_NOT_ACKNOWLEDGED,
                    "Dites que vous le savez avant de la rejoindre.");
        }
        var row = new LiveConnectionRow();
        row.id = Ids.next();
        row.session = id;
        row.joinedAt = clock.instant();
        if (!place.isEmpty()) {
            row.registration = ofThisSeminar(attendees.owning(place), seminar).registration();
        }
        connections.persist(row);
        return session;
    }

    @Transactional
    List<LiveConnectionRow> log(UUID seminar, UUID id, UUID after, int rows) {
        holding.require(seminars.get(seminar), "issuer-admin", "auditor");
        return connections.of(sessions.get(seminar, id).id, after, rows);
    }

    private static Attendee ofThisSeminar(Attendee attendee, UUID seminar) {
        if (!attendee.seminar().equals(seminar)) {
            throw new Refusal(
                    LiveReason.UNKNOWN_LIVE_SESSION, "Votre place est celle d’un autre séminaire.");
        }
        return attendee;
    }
}
