package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
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

    @Transactional
    String calendar(UUID committee, UUID id, Asker asker) {
        var sitting = committees.get(committee, asker);
        return MeetingCalendar.of(meetings.get(id, committee), sitting);
    }

    @Transactional
    String calendarForServices(Meeting meeting) {
        return MeetingCalendar.of(meeting, committees.get(meeting.committee()));
    }

    @Transactional
    Meeting forServices(UUID id) {
        return meetings.get(id);
    }
}
