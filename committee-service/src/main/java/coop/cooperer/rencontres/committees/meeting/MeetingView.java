package coop.cooperer.rencontres.committees.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who belong to a committee see of one of its meetings.
 *
 * @param sequence grows with every change that the members are told of; the calendar file has it
 * @param guests the organisations that are invited to it and sit in no committee
 * @param connections when the list of connections was recorded and what recognises it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        UUID id,
        UUID committee,
        Mode mode,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        List<Plan.Item> agenda,
        List<Plan.Document> documents,
        Stage status,
        int sequence,
        @Nullable Instant convenedAt,
        @Nullable String urgency,
        List<Presence> presences,
        @Nullable Connections connections,
        List<UUID> guests,
        @Nullable Instant closedAt,
        @Nullable String cancellation,
        int version)
        implements Versioned {

    /** The proof of remote presences. */
    record Connections(Instant recordedAt, String hash, List<UUID> members) {}

    static MeetingView of(Meeting meeting) {
        var plan = meeting.plan();
        return new MeetingView(
                meeting.id(),
                meeting.committee(),
                plan.mode(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.link(),
                plan.agenda(),
                plan.documents(),
                meeting.stage(),
                meeting.sequence(),
                meeting.convocation().map(Meeting.Convocation::at).orElse(null),
                meeting.convocation()
                        .map(Meeting.Convocation::urgency)
                        .filter(it -> !it.isEmpty())
                        .orElse(null),
                meeting.presences(),
                meeting.connections()
                        .map(it -> new Connections(it.recordedAt(), it.hash(), it.members()))
                        .orElse(null),
                meeting.guests().stream().sorted().toList(),
                meeting.closedAt().orElse(null),
                meeting.cancellation().isEmpty() ? null : meeting.cancellation(),
                meeting.version());
    }
}
