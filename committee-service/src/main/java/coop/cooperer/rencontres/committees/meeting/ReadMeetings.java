package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the meetings of a committee to those who may see the committee. */
@ApplicationScoped
class ReadMeetings {

    private final Committees committees;
    private final Meetings meetings;

    ReadMeetings(Committees committees, Meetings meetings) {
        this.committees = committees;
        this.meetings = meetings;
    }

    @Transactional
    List<Meeting> list(UUID committee, Asker asker, UUID after, int rows) {
        return meetings.of(committees.get(committee, asker).id(), after, rows);
    }

    @Transactional
    Meeting one(UUID committee, UUID id, Asker asker) {
        return meetings.get(id, committees.get(committee, asker).id());
    }

    /** Those to which an organisation of the asker is invited, whoever sits in the committee. */
    @Transactional
    List<Invitation> invitations(Asker asker, UUID after, int rows) {
        return meetings.inviting(asker.organisations(), after, rows).stream()
                .map(it -> new Invitation(it, committees.get(it.committee()).scope()))
                .toList();
    }

    /** A guest has the file of the session it is invited to, and of no other. */
    @Transactional
    String calendar(UUID committee, UUID id, Asker asker) {
        var meeting = meetings.get(id, committee);
        var guest =
                meeting.convocation().isPresent()
                        && asker.organisations().stream().anyMatch(meeting.guests()::contains);
        var sitting = guest ? committees.get(committee) : committees.get(committee, asker);
        return MeetingCalendar.of(meeting, sitting);
    }

    @Transactional
    String calendarForServices(Meeting meeting) {
        return MeetingCalendar.of(meeting, committees.get(meeting.committee()));
    }

    @Transactional
    Meeting forServices(UUID id) {
        return meetings.get(id);
    }

    /** A session that somebody is invited to, and what its committee steers. */
    record Invitation(Meeting to, Scope of) {}
}
