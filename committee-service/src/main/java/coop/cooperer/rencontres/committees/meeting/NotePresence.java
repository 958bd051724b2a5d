package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Notes who is at a meeting, who is excused, who speaks for whom, and what proves it. */
@ApplicationScoped
class NotePresence {

    private final Committees committees;
    private final Meetings meetings;
    private final Audit audit;
    private final Clock clock;

    NotePresence(Committees committees, Meetings meetings, Audit audit, Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    /** A member notes its own excuse; everything else is noted by who runs the committee. */
    @Transactional
    Meeting note(UUID committee, UUID id, Presence presence, Asker asker) {
        var sitting = committees.get(committee, asker);
        var member = sitting.member(presence.member());
        var excuse = presence.attendance() == Attendance.EXCUSED;
        if (!(excuse && member.person().equals(asker.person()))) {
            sitting.requireRunBy(asker);
        }
        if (presence.proxy() != null) {
            sitting.member(presence.proxy());
        }
        var before = meetings.hold(id, committee);
        var after = meetings.save(before.note(presence, sitting.rules()));
        audit.record(
                "PresenceNoted",
                id,
                before.presenceOf(member.id()).map(it -> it.attendance().name()).orElse(""),
                presence.attendance() + " " + member.id(),
                "");
        return after;
    }

    @Transactional
    Meeting confirm(UUID committee, UUID id, Asker asker) {
        var member =
                committees
                        .get(committee, asker)
                        .memberOf(asker.person())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                MeetingReason.NOT_AT_THE_MEETING,
                                                "Seuls ses membres confirment leur présence."));
        var after =
                meetings.save(meetings.hold(id, committee).confirm(member.id(), clock.instant()));
        audit.record("PresenceConfirmed", id, "", member.id().toString(), "");
        return after;
    }

    @Transactional
    Meeting connected(UUID committee, UUID id, ConnectionList list, Asker asker) {
        var sitting = committees.get(committee, asker);
        sitting.requireRunBy(asker);
        list.members().forEach(sitting::member);
        var after = meetings.save(meetings.hold(id, committee).connected(list));
        audit.record("ConnectionListAttached", id, "", list.hash(), "");
        return after;
    }
}
