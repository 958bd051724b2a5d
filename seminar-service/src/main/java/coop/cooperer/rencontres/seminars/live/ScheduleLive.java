package coop.cooperer.rencontres.seminars.live;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Opens a moment of the validated day to remote viewers. */
@ApplicationScoped
class ScheduleLive {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Seminars seminars;
    private final Holding holding;
    private final SqlLiveSessions sessions;
    private final Audit audit;

    ScheduleLive(Seminars seminars, Holding holding, SqlLiveSessions sessions, Audit audit) {
        this.seminars = seminars;
        this.holding = holding;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    LiveSessionRow run(UUID id, LiveSessionRow stated) {
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        seminar.requireDate();
        requireOfTheDay(seminar.date().map(Seminar.DateDecision::date).orElseThrow(), stated);
        stated.id = Ids.next();
        stated.seminar = id;
        stated.recording = "";
        stated.captions = "";
        sessions.persist(stated);
        audit.record("LiveSessionScheduled", stated.id, "", "SCHEDULED", "");
        return stated;
    }

    @Transactional
    List<LiveSessionRow> of(UUID seminar, UUID after, int rows) {
        seminars.get(seminar);
        return sessions.of(seminar, after, rows);
    }

    private static void requireOfTheDay(LocalDate day, LiveSessionRow stated) {
        if (!stated.startsAt.isBefore(stated.endsAt)
                || !day.equals(LocalDate.ofInstant(stated.startsAt, PARIS))
                || !day.equals(LocalDate.ofInstant(stated.endsAt, PARIS))) {
            throw new Refusal(
                    LiveReason.LIVE_OUTSIDE_THE_DAY,
                    "Elle commence et finit, dans cet ordre, le jour du séminaire.");
        }
    }
}
