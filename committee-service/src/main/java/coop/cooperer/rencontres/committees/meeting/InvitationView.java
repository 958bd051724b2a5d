package coop.cooperer.rencontres.committees.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.committees.committee.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guest sees of the session it is invited to: when, where and what for; nobody's presence.
 *
 * @param seminar what a local committee steers; a national one steers the call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        UUID id,
        UUID committee,
        @Nullable UUID seminar,
        Mode mode,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        List<Plan.Item> agenda,
        List<Plan.Document> documents,
        Stage status) {

    static InvitationView of(ReadMeetings.Invitation invitation) {
        var meeting = invitation.to();
        var plan = meeting.plan();
        return new InvitationView(
                meeting.id(),
                meeting.committee(),
                invitation.of() instanceof Scope.Local(var seminar, _) ? seminar : null,
                plan.mode(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.link(),
                plan.agenda(),
                plan.documents(),
                meeting.stage());
    }
}
