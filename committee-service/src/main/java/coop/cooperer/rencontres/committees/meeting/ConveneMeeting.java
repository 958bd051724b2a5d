package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Calls the members of a committee to a meeting (D72). */
@ApplicationScoped
class ConveneMeeting {

    private final Committees committees;
    private final Meetings meetings;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ConveneMeeting(
            Committees committees, Meetings meetings, Outbox outbox, Audit audit, Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Meeting run(UUID committee, UUID id, Circumstances why, Asker asker, IfMatch seen) {
        // Held, so that two sessions convened at once have two numbers in the plan.
        var sitting = committees.hold(committee, asker);
        sitting.requireRunBy(asker);
        var before = meetings.hold(id, committee);
        seen.requires(before.version());
        var after =
                meetings.save(
                        before.convene(
                                sitting.rules(),
                                session(sitting, before, why.confirmed()),
                                why.urgency(),
                                clock.instant()));
        audit.record("MeetingConvened", id, before.stage().name(), "CONVENED", why.urgency());
        outbox.append(new MeetingConvened(committee, id, after.plan().startsAt()));
        return after;
    }

    private Meeting.Session session(Committee sitting, Meeting meeting, boolean confirmed) {
        var earlier =
                meetings.plannedBy(sitting.id()).stream()
                        .filter(it -> !it.id().equals(meeting.id()))
                        .filter(it -> it.convocation().isPresent())
                        .count();
        return new Meeting.Session(
                sitting.scope() instanceof Scope.National, Math.toIntExact(earlier) + 1, confirmed);
    }

    /**
     * What makes an unusual convocation acceptable.
     *
     * @param urgency why it comes late; empty if it does not
     * @param confirmed whether a session that the plan does not foresee is wanted all the same
     */
    record Circumstances(String urgency, boolean confirmed) {}
}
