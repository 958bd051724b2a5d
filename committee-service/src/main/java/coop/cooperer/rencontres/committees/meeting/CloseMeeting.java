package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends a meeting, once its votes are closed and its presences are proved. */
@ApplicationScoped
class CloseMeeting {

    private final Committees committees;
    private final Meetings meetings;
    private final VotesAtMeeting votes;
    private final Audit audit;
    private final Clock clock;

    CloseMeeting(
            Committees committees,
            Meetings meetings,
            VotesAtMeeting votes,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.votes = votes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Meeting run(UUID committee, UUID id, Asker asker, IfMatch seen) {
        committees.get(committee, asker).requireRunBy(asker);
        var before = meetings.hold(id, committee);
        seen.requires(before.version());
        if (votes.anyOpen(id)) {
            throw new Refusal(
                    MeetingReason.VOTES_STILL_OPEN, "Clôturez-le ou reportez la décision.");
        }
        requireEarlierMinutes(before);
        var after = meetings.save(before.close(clock.instant()));
        audit.record("MeetingHeld", id, "CONVENED", "HELD", "");
        return after;
    }

    // Minutes are approved at the latest at the next meeting (D76).
    private void requireEarlierMinutes(Meeting meeting) {
        var open =
                meetings.plannedBy(meeting.committee()).stream()
                        .filter(it -> it.plan().startsAt().isBefore(meeting.plan().startsAt()))
                        .anyMatch(
                                it ->
                                        it.stage() == Stage.HELD
                                                || it.stage() == Stage.MINUTES_CIRCULATED);
        if (open) {
            throw new Refusal(
                    MeetingReason.EARLIER_MINUTES_OPEN,
                    "Approuvez d’abord le compte-rendu de la réunion précédente.");
        }
    }
}
